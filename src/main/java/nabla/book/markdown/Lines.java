package nabla.book.markdown;

import org.commonmark.node.Node;

/** Where a node stands in its file. */
final class Lines {
    private Lines() {}

    /** The line, counted from 1, on which the node or the nearest ancestor with a known place begins. */
    static int of(Node node) {
        Node known = node;
        while (known != null && known.getSourceSpans().isEmpty()) {
            known = known.getParent();
        }
        return known == null ? 0 : known.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
