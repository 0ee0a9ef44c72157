package nabla.book.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nabla.book.Passage;
import nabla.book.Section;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The searchable text of a lesson: the words of its prose, figures and listings, without displayed formulas. */
final class SearchText extends NodeText {
    private final Draft draft;

    private SearchText(Draft draft) {
        this.draft = draft;
    }

    static List<Passage> passages(Draft draft) {
        List<Passage> passages = new ArrayList<>();
        Iterator<Section> sections = draft.sections.iterator();
        Section section = null;
        SearchText words = new SearchText(draft);
        words.add(draft.summary);
        for (Node node = draft.document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                passages.add(new Passage(section, words.take()));
                section = sections.next();
            } else {
                node.accept(words);
            }
        }
        passages.add(new Passage(section, words.take()));
        return passages;
    }

    private String take() {
        String taken = words.toString().strip().replaceAll("\\s+", " ");
        words.setLength(0);
        return taken;
    }

    private void add(String text) {
        words.append(text).append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        block(block);
    }

    private void block(Block block) {
        visitChildren(block);
        words.append(' ');
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        if (draft.fences.get(fence) instanceof nabla.book.Block.Figure figure) {
            List.of(figure.title(), figure.look(), figure.alt(), figure.tryIt()).forEach(this::add);
        }
        if (!Fence.isBlock(fence)) {
            add(fence.getLiteral());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineMath math) {
            words.append(math.display ? "…" : PlainTex.of(math.tex));
        } else if (!(node instanceof FootnoteReference)) {
            visitChildren(node);
        }
        if (node instanceof TableCell) {
            words.append(' ');
        }
    }
}
