package nabla.book.source;

import java.util.regex.Pattern;

/** Ids of headings, widgets, exercises, lessons and terms. */
public final class Ids {
    public static final String FORM = "an id of lower-case letters, digits and hyphens";

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private Ids() {}

    public static boolean valid(String id) {
        return id.length() <= 80 && KEBAB.matcher(id).matches();
    }
}
