package nabla.book.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A formula in lines of its own, from a line that begins with two dollar signs to one that ends with them. */
final class DisplayMath extends CustomBlock {
    private static final String FENCE = "$$";

    private final StringBuilder tex = new StringBuilder();
    private boolean closed;

    String tex() {
        return tex.toString().strip();
    }

    boolean closed() {
        return closed;
    }

    private void add(String line) {
        String text = line.stripTrailing();
        closed = text.endsWith(FENCE);
        tex.append(closed ? text.substring(0, text.length() - FENCE.length()) : text)
                .append('\n');
    }

    private static final class Parser extends AbstractBlockParser {
        private final DisplayMath block = new DisplayMath();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            block.add(line.getContent().toString());
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            String line = state.getLine().getContent().toString();
            return state.getIndent() < 4 && opens(line.substring(start))
                    ? BlockStart.of(new Parser()).atIndex(start + FENCE.length())
                    : BlockStart.none();
        }

        /** A line that goes on behind the closing signs is a paragraph with a formula in it. */
        private static boolean opens(String line) {
            if (!line.startsWith(FENCE)) {
                return false;
            }
            int close = line.indexOf(FENCE, FENCE.length());
            return close < 0 || line.substring(close + FENCE.length()).isBlank();
        }
    }
}
