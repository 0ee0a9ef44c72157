package nabla.book.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Holds a table that may be wider than the page. */
final class TableScroll extends CustomBlock {
    static void wrapTables(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    wrap(block);
                } else {
                    super.visit(block);
                }
            }
        });
    }

    private static void wrap(CustomBlock table) {
        TableScroll scroll = new TableScroll();
        scroll.setSourceSpans(table.getSourceSpans());
        table.insertBefore(scroll);
        scroll.appendChild(table);
    }
}
