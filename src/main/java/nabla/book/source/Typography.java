package nabla.book.source;

import java.util.regex.Pattern;

/** What a typesetter does to text as authors type it. */
public final class Typography {
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L}|^)'(?=(?:s|t|re|ll|ve|d|m)\\b)|(?<=\\p{L}s)'(?=\\s)");
    private static final Pattern PAIR = Pattern.compile("(?<=[(\\[][-−]?[\\d.]{1,6},) (?=[-−]?[\\d.]{1,6}[)\\]])");
    private static final Pattern PARTICLE = Pattern.compile("(?<=[)’”…])(?=[가-힣])");
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String NO_BREAK = "\u2060";

    private Typography() {}

    /** The text with curly apostrophes, whose lines break neither in a pair of numbers nor between a mark and a Korean particle. */
    public static String set(String text) {
        String curled = APOSTROPHE.matcher(text).replaceAll("’");
        String paired = PAIR.matcher(curled).replaceAll(NO_BREAK_SPACE);
        return PARTICLE.matcher(paired).replaceAll(NO_BREAK);
    }
}
