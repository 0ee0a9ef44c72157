package nabla.book.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.book.Language;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A quote that begins with {@code [!NOTE]}, {@code [!TRY]}, {@code [!ANSWER]} or {@code [!PITFALL]}. */
final class Aside extends CustomBlock {
    /** The word in brackets, as it was written. */
    final String word;

    private Aside(String word) {
        this.word = word;
    }

    enum Kind {
        NOTE("참고", "Note"),
        TRY("해 보기", "Try this"),
        /** Folded until the reader has thought. */
        ANSWER("답", "Answers"),
        PITFALL("빠지기 쉬운 함정", "Pitfall");

        private final String ko;
        private final String en;

        Kind(String ko, String en) {
            this.ko = ko;
            this.en = en;
        }

        String title(Language language) {
            return language == Language.KO ? ko : en;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(word))
                    .findFirst();
        }
    }

    private static final class Parser extends AbstractBlockParser {
        private final Aside block;

        private Parser(Aside block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '>') {
                return BlockContinue.none();
            }
            boolean space = start + 1 < line.length() && line.charAt(start + 1) == ' ';
            return BlockContinue.atIndex(start + (space ? 2 : 1));
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        private static final Pattern MARKER = Pattern.compile("> ?\\[!(\\w+)]\\s*+");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '>') {
                return BlockStart.none();
            }
            Matcher marker = MARKER.matcher(line.subSequence(start, line.length()));
            return marker.matches()
                    ? BlockStart.of(new Parser(new Aside(marker.group(1)))).atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
