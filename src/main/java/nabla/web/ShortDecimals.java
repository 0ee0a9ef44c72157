package nabla.web;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;

/**
 * Writes a list of numbers that were rounded to a few decimals, many times as fast as any doubles can be written: k/10ᵈ
 * with a whole k of at most nine digits is the double nearest to that decimal, so its digits are those of k. Any other
 * number is written as usual, and null where there is none.
 */
final class ShortDecimals {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final double TOO_LARGE = 1e9;

    /** No double is longer, its comma included. */
    private static final int LONGEST = 26;

    /** With its comma. */
    private static final int USUAL = 9;

    /** Filled from the end, as digits come from the last to the first: nobody needs to count them beforehand. */
    private byte[] text;

    private int start;

    /** Neighbours are rounded alike: the next number is tried with as many decimals as the last. */
    private int decimals;

    private ShortDecimals(int numbers) {
        text = new byte[numbers * USUAL + LONGEST];
        start = text.length;
    }

    /** The list as JSON. */
    static String of(double... values) {
        ShortDecimals list = new ShortDecimals(values.length);
        list.put(']');
        for (int i = values.length - 1; i >= 0; i--) {
            list.put(values[i]);
            if (i > 0) {
                list.put(',');
            }
        }
        list.put('[');
        return new String(list.text, list.start, list.text.length - list.start, StandardCharsets.ISO_8859_1);
    }

    private void put(char character) {
        text[--start] = (byte) character;
    }

    private void put(double value) {
        if (start <= LONGEST) {
            grow();
        }
        int tried = decimals;
        while (tried < POWERS.length && !isWhole(value, POWERS[tried])) {
            tried++;
        }
        if (tried < POWERS.length && !isMinusZero(value)) {
            decimals = tried;
            put((int) Math.rint(value * POWERS[tried]), tried);
        } else {
            put(Double.isFinite(value) ? NumberOutput.toString(value, true) : "null");
        }
    }

    private void grow() {
        byte[] longer = new byte[2 * text.length];
        System.arraycopy(text, start, longer, start + text.length, text.length - start);
        start += text.length;
        text = longer;
    }

    private static boolean isWhole(double value, double power) {
        double scaled = Math.rint(value * power);
        return Math.abs(scaled) < TOO_LARGE && scaled / power == value;
    }

    private static boolean isMinusZero(double value) {
        return value == 0 && Double.doubleToRawLongBits(value) != 0;
    }

    private void put(String number) {
        for (int i = number.length() - 1; i >= 0; i--) {
            put(number.charAt(i));
        }
    }

    /** k/10ᵈ without zeros at the end. */
    private void put(int k, int d) {
        int rest = Math.abs(k);
        int places = d;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        if (places > 0) {
            for (; places > 0; places--) {
                rest = putDigit(rest);
            }
            put('.');
        }
        do {
            rest = putDigit(rest);
        } while (rest > 0);
        if (k < 0) {
            put('-');
        }
    }

    /** The last digit of a number; answers what stands before it. */
    private int putDigit(int whole) {
        int before = whole / 10;
        put((char) ('0' + whole - 10 * before));
        return before;
    }
}
