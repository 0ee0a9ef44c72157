package nabla.web.figure.network;

import java.util.Locale;

/** A part of 1 in percent, with one decimal. */
final class Percent {
    private Percent() {}

    static String of(double part) {
        return Double.isNaN(part) ? "nan" : String.format(Locale.ROOT, "%.1f%%", 100 * part);
    }
}
