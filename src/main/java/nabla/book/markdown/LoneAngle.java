package nabla.book.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A {@code <} that no {@code >} follows is a letter. The library would look for one at each of them to the end of the text, which
 * takes the square of its length.
 */
final class LoneAngle implements InlineContentParser {
    private boolean isLast;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position after = scanner.position();
        isLast = isLast || scanner.find('>') < 0;
        return isLast ? ParsedInline.of(new Text("<"), after) : ParsedInline.none();
    }

    /** One for each paragraph, as the library makes it. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new LoneAngle();
        }
    }
}
