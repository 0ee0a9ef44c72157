package nabla.web.http;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Entity tags in If-None-Match.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match">RFC 9110, 13.1.2</a>
 */
public final class EntityTags {
    private static final Pattern OPAQUE_TAG = Pattern.compile("\"[^\"]*\"");

    private EntityTags() {}

    /** Whether the client has what our tag stands for, by the weak comparison; either may be null. */
    public static boolean isListed(String ours, String theirs) {
        if (ours == null || theirs == null) {
            return false;
        }
        String opaque = ours.startsWith("W/") ? ours.substring(2) : ours;
        return theirs.equals(ours)
                || theirs.strip().equals("*")
                || OPAQUE_TAG.matcher(theirs).results().map(MatchResult::group).anyMatch(opaque::equals);
    }
}
