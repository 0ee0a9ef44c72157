package nabla.book.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A stretch in which no line may break: a short formula or piece of code and what touches it, a Korean particle, a comma,
 * a bracket, a unit after a no-break space. Browsers would break the line between the two, or at a space in the code.
 */
final class NoBreak extends CustomNode {
    private static final int LONGEST = 24;
    private static final Pattern NOT_PRINTED = Pattern.compile("\\\\[a-zA-Z]+|[{}_^\\s]");
    private static final Pattern BEFORE = Pattern.compile("[(\\[‘“]+$");
    private static final Pattern AFTER = Pattern.compile("^\\S+");

    static void bind(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof InlineMath math && isShort(math)) {
                    tie(math);
                }
                visitChildren(node);
            }

            @Override
            public void visit(Code code) {
                if (code.getLiteral().length() <= LONGEST) {
                    tie(code);
                }
            }
        });
    }

    private static boolean isShort(InlineMath math) {
        return !math.display && NOT_PRINTED.matcher(math.tex).replaceAll("").length() <= LONGEST;
    }

    private static boolean isTorn(Node bound) {
        return bound instanceof Code code && code.getLiteral().contains(" ");
    }

    private static void tie(Node bound) {
        Text before = cut(bound.getPrevious(), BEFORE);
        Text after = cut(bound.getNext(), AFTER);
        if (before == null && after == null && !isTorn(bound)) {
            return;
        }
        NoBreak unbroken = new NoBreak();
        bound.insertBefore(unbroken);
        if (before != null) {
            unbroken.appendChild(before);
        }
        unbroken.appendChild(bound);
        if (after != null) {
            unbroken.appendChild(after);
        }
    }

    /** Takes what matches out of a neighbour, which stays in its place even if nothing is left of it. */
    private static Text cut(Node neighbour, Pattern touching) {
        if (!(neighbour instanceof Text text)) {
            return null;
        }
        Matcher part = touching.matcher(text.getLiteral());
        if (!part.find()) {
            return null;
        }
        text.setLiteral(part.replaceFirst(""));
        return new Text(part.group());
    }
}
