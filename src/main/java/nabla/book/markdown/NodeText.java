package nabla.book.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text content of a node, without mark-up; a formula gives its TeX. */
class NodeText extends AbstractVisitor {
    final StringBuilder words = new StringBuilder();

    NodeText() {}

    static String of(Node node) {
        NodeText text = new NodeText();
        node.accept(text);
        return text.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineMath math) {
            words.append(math.tex);
        }
        super.visit(node);
    }
}
