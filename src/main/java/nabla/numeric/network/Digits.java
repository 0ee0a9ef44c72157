package nabla.numeric.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * 1,797 handwritten digits of 8 × 8 pixels between 0 and 1, divided into training and test data. Not to be changed.
 *
 * <p>E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998, CC BY 4.0;
 * its test part. Here every fifth of them, from the fifth on, is for testing.
 *
 * @param training 1,438 samples
 * @param test 359 samples
 * @see <a href="https://archive.ics.uci.edu/ml/datasets/optical+recognition+of+handwritten+digits">the source</a>
 */
public record Digits(Samples training, Samples test) {

    /** Pixels of one digit. */
    public static final int PIXELS = 64;

    /** From 0 to 9. */
    public static final int CLASSES = 10;

    private static final double BRIGHTEST = 16;
    private static final int FIFTH = 5;

    /** Read when first asked for. */
    private static final class Shipped {
        private static final Digits DIGITS = read();
    }

    /** Those that come with the program. */
    public static Digits shipped() {
        return Shipped.DIGITS;
    }

    private static Digits read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Digits.class.getResourceAsStream("digits.csv.gz")), StandardCharsets.UTF_8))) {
            List<int[]> rows = lines.lines().map(Digits::row).toList();
            return new Digits(samples(rows, false), samples(rows, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] row(String line) {
        return Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static Samples samples(List<int[]> rows, boolean test) {
        List<int[]> chosen = IntStream.range(0, rows.size())
                .filter(k -> (k % FIFTH == FIFTH - 1) == test)
                .mapToObj(rows::get)
                .toList();
        double[] pixels = chosen.stream()
                .flatMapToInt(row -> Arrays.stream(row, 0, PIXELS))
                .mapToDouble(grey -> grey / BRIGHTEST)
                .toArray();
        int[] digits = chosen.stream().mapToInt(row -> row[PIXELS]).toArray();
        return Samples.ofClasses(PIXELS, pixels, CLASSES, digits);
    }
}
