package nabla.book.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nabla.book.Language;
import nabla.book.source.Typography;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what the book adds to CommonMark, and reports what it does without. */
final class ProseRenderer implements NodeRenderer {
    /** Stands where a figure or an exercise interrupts the prose; CommonMark lets no such character through. */
    static final String GAP = "\u0000";

    private static final Set<String> CODE_LANGUAGES = Set.of("python", "text", "java", "yaml", "sh", "latex");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final RenderContext renderContext;

    ProseRenderer(HtmlNodeRendererContext context, RenderContext renderContext) {
        this.context = context;
        this.renderContext = renderContext;
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                HtmlBlock.class,
                HtmlInline.class,
                Aside.class,
                InlineMath.class,
                InlineMath.LoneDollar.class,
                NoBreak.class,
                DisplayMath.class,
                TableScroll.class,
                Text.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            html.text(Typography.set(text.getLiteral()));
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence);
        } else if (node instanceof Aside aside) {
            aside(aside);
        } else if (node instanceof InlineMath math) {
            html.raw(math(math, math.tex, math.display));
        } else if (node instanceof NoBreak) {
            html.tag("span", Map.of("class", "unbroken"));
            children(node);
            html.tag("/span");
        } else if (node instanceof DisplayMath math) {
            displayMath(math);
        } else if (node instanceof TableScroll) {
            table(node);
        } else {
            refuse(node);
        }
    }

    private void heading(Heading heading) {
        String id = renderContext.draft().headings.get(heading);
        if (id == null) {
            renderContext.problem(heading, "a heading outside of lists, quotes and asides", NodeText.of(heading));
            id = "";
        }
        String tag = "h" + heading.getLevel();
        html.line();
        html.tag(tag, id.isEmpty() ? Map.of() : Map.of("id", id));
        children(heading);
        if (!id.isEmpty()) {
            anchor(id);
        }
        html.tag("/" + tag);
        html.line();
    }

    private void anchor(String id) {
        String label = renderContext.language() == Language.KO ? "이 절의 주소" : "Link to this section";
        html.raw(" <a class=\"anchor\" href=\"#" + Html.escape(id) + "\" aria-label=\"" + label + "\">#</a>");
    }

    private void fence(FencedCodeBlock fence) {
        if (renderContext.draft().fences.containsKey(fence)) {
            html.raw(GAP);
            return;
        }
        String language = fence.getInfo().strip();
        if (Fence.isBlock(fence)) {
            renderContext.problem(fence, language + " outside of lists, quotes and asides", "one inside");
        } else if (!CODE_LANGUAGES.contains(language)) {
            renderContext.problem(
                    fence, "widget, exercise or a language: " + String.join(", ", sorted()), named(language));
        }
        String code = fence.getLiteral();
        html.line();
        html.raw("<pre tabindex=\"0\"><code class=\"language-" + Html.escape(language) + "\">"
                + (language.equals("python") ? Highlighter.python(code) : Html.escape(code))
                + "</code></pre>");
        html.line();
    }

    private static List<String> sorted() {
        return CODE_LANGUAGES.stream().sorted().toList();
    }

    private static String named(String language) {
        return language.isEmpty() ? "nothing" : language;
    }

    private void aside(Aside aside) {
        Aside.Kind kind = Aside.Kind.of(aside.word).orElse(null);
        if (kind == null) {
            renderContext.problem(aside, "[!NOTE], [!TRY], [!ANSWER] or [!PITFALL]", "[!" + aside.word + "]");
            return;
        }
        html.line();
        boolean folded = kind == Aside.Kind.ANSWER;
        String outer = folded ? "details" : "div";
        String title = folded ? "summary" : "p";
        html.raw("<" + outer + " class=\"aside aside-" + kind.word() + "\"" + (folded ? ">" : " role=\"note\">"));
        html.raw("<" + title + " class=\"aside-title\">" + kind.title(renderContext.language()) + "</" + title + ">");
        html.line();
        children(aside);
        html.raw("</" + outer + ">");
        html.line();
    }

    private void displayMath(DisplayMath math) {
        if (!math.closed()) {
            renderContext.problem(math, "$$ at the end of a line to close the formula", "the end of the text");
            return;
        }
        html.line();
        html.raw("<div class=\"math-display\" tabindex=\"0\">" + math(math, math.tex(), true) + "</div>");
        html.line();
    }

    private String math(Node node, String tex, boolean display) {
        try {
            return renderContext.formulas().html(tex, display);
        } catch (IllegalArgumentException e) {
            renderContext.problem(node, "a formula that KaTeX can read", tex + ": " + e.getMessage());
            return "<code>" + Html.escape(tex) + "</code>";
        }
    }

    private void table(Node table) {
        html.line();
        html.raw("<div class=\"table-scroll\" tabindex=\"0\">");
        children(table);
        html.raw("</div>");
        html.line();
    }

    private void refuse(Node node) {
        if (node instanceof HtmlBlock block) {
            renderContext.problem(node, "Markdown without HTML", block.getLiteral());
        } else if (node instanceof HtmlInline inline) {
            renderContext.problem(node, "Markdown without HTML", inline.getLiteral());
        } else if (node instanceof IndentedCodeBlock) {
            renderContext.problem(node, "code between fences (```)", "an indented line");
        } else {
            renderContext.problem(node, "a formula between dollar signs, or \\$ for a dollar sign", "$ alone");
        }
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
