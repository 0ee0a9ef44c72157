package nabla.book.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** A formula between dollar signs within a paragraph; between two of them it is set on a line of its own. */
final class InlineMath extends CustomNode {
    final String tex;
    final boolean display;

    private InlineMath(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    /** A dollar sign that opens no formula; a literal one is written with a backslash. */
    static final class LoneDollar extends CustomNode {}

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return InlineMath::parse;
        }
    }

    /** Looks no further than the next dollar sign, so that a text full of them still takes linear time. */
    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position start = scanner.position();
        skipToDollar(scanner);
        Position end = scanner.position();
        if (dollars > 2 || scanner.matchMultiple('$') != dollars) {
            return ParsedInline.of(new LoneDollar(), start);
        }
        String tex = scanner.getSource(start, end).getContent();
        boolean spaced = dollars == 1 && !tex.equals(tex.strip());
        return tex.isBlank() || spaced
                ? ParsedInline.of(new LoneDollar(), start)
                : ParsedInline.of(new InlineMath(tex.strip(), dollars == 2), scanner.position());
    }

    private static void skipToDollar(Scanner scanner) {
        while (scanner.hasNext() && scanner.peek() != '$') {
            if (scanner.peek() == '\\') {
                scanner.next();
            }
            scanner.next();
        }
    }
}
