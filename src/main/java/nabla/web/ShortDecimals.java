package nabla.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;

/**
 * Writes a list of numbers that were rounded to a few decimals, several times as fast as any doubles can be written: k/10ᵈ
 * with a whole k below 2⁵³ is the double nearest to that decimal, so its digits are those of k. Any other number is
 * written as usual, and null where there is none.
 */
final class ShortDecimals {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final double LARGEST = 1L << 53;

    /** No double is longer, its comma included. */
    private static final int LONGEST = 26;

    private final char[] text;
    private int length;

    /** Neighbours are rounded alike: the next number is tried with as many decimals as the last. */
    private int decimals;

    private ShortDecimals(int numbers) {
        text = new char[numbers * LONGEST + 2];
    }

    static void write(double[] values, JsonGenerator out) throws IOException {
        ShortDecimals list = new ShortDecimals(values.length);
        list.text[list.length++] = '[';
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                list.text[list.length++] = ',';
            }
            list.append(values[i]);
        }
        list.text[list.length++] = ']';
        out.writeRawValue(list.text, 0, list.length);
    }

    private void append(double value) {
        int start = decimals;
        while (decimals < POWERS.length && !isWhole(value, POWERS[decimals])) {
            decimals++;
        }
        if (decimals < POWERS.length && 1 / value != Double.NEGATIVE_INFINITY) {
            appendWhole((long) Math.rint(value * POWERS[decimals]), decimals);
        } else {
            decimals = start;
            append(Double.isFinite(value) ? NumberOutput.toString(value, true) : "null");
        }
    }

    private static boolean isWhole(double value, double power) {
        double scaled = Math.rint(value * power);
        return Math.abs(scaled) < LARGEST && scaled / power == value;
    }

    private void append(String number) {
        number.getChars(0, number.length(), text, length);
        length += number.length();
    }

    /** k/10ᵈ without trailing zeros. */
    private void appendWhole(long k, int d) {
        long rest = Math.abs(k);
        int places = d;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        if (k < 0) {
            text[length++] = '-';
        }
        int end = length + Math.max(digits(rest), places + 1) + (places > 0 ? 1 : 0);
        int point = places > 0 ? end - 1 - places : end;
        for (int at = end - 1; at >= length; at--) {
            if (at == point) {
                text[at] = '.';
            } else {
                text[at] = (char) ('0' + rest % 10);
                rest /= 10;
            }
        }
        length = end;
    }

    private static int digits(long whole) {
        int digits = 1;
        for (long bound = 10; bound <= whole; bound *= 10) {
            digits++;
        }
        return digits;
    }
}
