package nabla.book.markdown;

import java.util.List;
import nabla.book.Language;
import nabla.book.source.Problems;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The book's Markdown: CommonMark with tables, footnotes, formulas and asides. */
final class Markdown {
    /** A lesson is a tenth of this; CommonMark takes the square of the length for some nonsense. */
    static final int LONGEST = 100_000;

    private static final int DEEPEST = 100;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customInlineContentParserFactory(new InlineMath.Factory())
            .customInlineContentParserFactory(new LoneAngle.Factory())
            .customBlockParserFactory(new DisplayMath.Factory())
            .customBlockParserFactory(new Aside.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    /** Renderers call themselves for what is inside, so text that is nested too deep is reported and left out. */
    static Node parse(String text, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(0, "a lesson of at most " + LONGEST + " characters", text.length() + " characters");
            return PARSER.parse("");
        }
        Node document = PARSER.parse(text);
        Node deep = deeperThan(DEEPEST, document);
        if (deep != null) {
            problems.add(Lines.of(deep), "text nested at most " + DEEPEST + " deep", "more");
            return PARSER.parse("");
        }
        return document;
    }

    static String html(Node document, RenderContext renderContext) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new ProseRenderer(context, renderContext))
                .nodeRendererFactory(context -> new LinkRenderer(context, renderContext))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (attributes.containsKey("data-footnote-backref")) {
                        attributes.put(
                                "aria-label",
                                renderContext.language() == Language.KO ? "본문으로 돌아가기" : "Back to the text");
                    }
                })
                .build()
                .render(document);
    }

    private static Node deeperThan(int limit, Node root) {
        int depth = 0;
        Node node = root;
        while (node != null && depth <= limit) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == root ? null : node.getNext();
            }
        }
        return node;
    }
}
