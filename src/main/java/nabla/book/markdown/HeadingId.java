package nabla.book.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/** The explicit id at the end of a heading, as in {@code ## The limit {#limit}}. */
final class HeadingId {
    private static final Pattern ID = Pattern.compile("\\{#([^{}\\s]*+)}\\s*+");

    private HeadingId() {}

    /** Cuts the id off the heading's text and returns it; "" if there is none. */
    static String take(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return "";
        }
        int brace = text.getLiteral().lastIndexOf("{#");
        Matcher matcher = ID.matcher(brace < 0 ? "" : text.getLiteral().substring(brace));
        if (!matcher.matches()) {
            return "";
        }
        text.setLiteral(text.getLiteral().substring(0, brace).stripTrailing());
        return matcher.group(1);
    }
}
