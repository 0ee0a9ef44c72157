package nabla.book;

import java.util.regex.Pattern;

/** Authors type a straight apostrophe; a book prints the curly one. */
final class Apostrophe {
    private static final Pattern STRAIGHT =
            Pattern.compile("(?<=\\p{L}|^)'(?=(?:s|t|re|ll|ve|d|m)\\b)|(?<=\\p{L}s)'(?=\\s)");

    private Apostrophe() {}

    static String curled(String text) {
        return STRAIGHT.matcher(text).replaceAll("’");
    }
}
