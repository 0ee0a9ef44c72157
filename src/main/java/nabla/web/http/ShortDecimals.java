package nabla.web.http;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a list of numbers that were rounded to a few decimals, many times as fast as any doubles can be written: k/10ᵈ
 * with a whole k of at most nine digits is the double nearest to that decimal, so its digits are those of k. Any other
 * number is written as usual, and null where there is none.
 */
final class ShortDecimals {
    private static final long[] POWERS = powersOfTen(12);
    private static final double TOO_LARGE = 1e9;

    /** No double is longer, its comma included. */
    private static final int LONGEST = 26;

    /** With its comma. */
    private static final int USUAL = 9;

    private byte[] text;
    private int end;

    /** Neighbours are rounded alike: the next number is tried with as many decimals as the last. */
    private int decimals;

    private ShortDecimals(int numbers) {
        text = new byte[numbers * USUAL + LONGEST];
    }

    private static long[] powersOfTen(int highest) {
        long[] powers = new long[highest + 1];
        Arrays.setAll(powers, i -> i == 0 ? 1 : 10 * powers[i - 1]);
        return powers;
    }

    /** The list as JSON, in ASCII. */
    static byte[] of(double... values) {
        ShortDecimals list = new ShortDecimals(values.length);
        list.put('[');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                list.put(',');
            }
            list.put(values[i]);
        }
        list.put(']');
        return Arrays.copyOf(list.text, list.end);
    }

    private void put(char character) {
        text[end++] = (byte) character;
    }

    private void put(double value) {
        if (text.length - end < LONGEST) {
            text = Arrays.copyOf(text, 2 * text.length);
        }
        int tried = decimals;
        while (tried < POWERS.length && !isWhole(value, POWERS[tried])) {
            tried++;
        }
        if (tried < POWERS.length && !isMinusZero(value)) {
            decimals = tried;
            put((long) Math.rint(value * POWERS[tried]), POWERS[tried]);
        } else {
            put(Double.isFinite(value) ? NumberOutput.toString(value, true) : "null");
        }
    }

    private static boolean isWhole(double value, double power) {
        double scaled = Math.rint(value * power);
        return Math.abs(scaled) < TOO_LARGE && scaled / power == value;
    }

    private static boolean isMinusZero(double value) {
        return value == 0 && Double.doubleToRawLongBits(value) != 0;
    }

    private void put(String number) {
        byte[] digits = number.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, text, end, digits.length);
        end += digits.length;
    }

    /** k/10ᵈ without zeros at the end. */
    private void put(long k, long power) {
        if (k < 0) {
            put('-');
        }
        long whole = Math.abs(k) / power;
        long rest = Math.abs(k) - whole * power;
        end = NumberOutput.outputLong(whole, text, end);
        if (rest > 0) {
            int point = end;
            // A 1 before the decimals keeps the zeros that they begin with, and then makes room for the point.
            end = NumberOutput.outputLong(power + rest, text, end);
            text[point] = '.';
            while (text[end - 1] == '0') {
                end--;
            }
        }
    }
}
