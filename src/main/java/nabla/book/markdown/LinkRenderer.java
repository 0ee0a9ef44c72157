package nabla.book.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nabla.book.GlossaryTerm;
import nabla.book.Lesson;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes links: to lessons, to terms of the glossary, to a figure's colours and to the world. */
final class LinkRenderer implements NodeRenderer {
    private static final Set<String> ROLES =
            Set.of("function", "exact", "tangent", "numeric", "secant", "error", "point", "path");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final RenderContext renderContext;

    LinkRenderer(HtmlNodeRendererContext context, RenderContext renderContext) {
        this.context = context;
        this.renderContext = renderContext;
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link, link.getDestination());
        } else if (node instanceof Image image) {
            image(image, NodeText.of(image));
        }
    }

    private void link(Link link, String destination) {
        int colon = destination.indexOf(':');
        String target = destination.substring(colon + 1);
        switch (destination.substring(0, Math.max(colon, 0))) {
            case "role" -> role(link, target);
            case "term" -> term(link, target);
            case "lesson" -> lesson(link, target);
            case "http", "https" -> element(link, "a", Map.of("href", destination, "rel", "noopener"));
            default -> section(link, destination);
        }
    }

    private void role(Link link, String role) {
        if (!ROLES.contains(role)) {
            renderContext.problem(
                    link, "a role: " + String.join(", ", ROLES.stream().sorted().toList()), role);
        }
        element(link, "span", Map.of("class", "role role-" + role, "data-role", role, "tabindex", "0"));
    }

    /** Only the first use of a term is marked: a page full of dotted lines reads badly. */
    private void term(Link link, String id) {
        GlossaryTerm term = renderContext.terms().get(id);
        if (term == null) {
            renderContext.problem(link, "a term of glossary.yaml", id);
            return;
        }
        if (!renderContext.draft().terms.add(id)) {
            children(link);
            return;
        }
        String explanation = term.explanation().getOrDefault(renderContext.language(), "");
        String href = renderContext.href("/glossary#" + id);
        element(link, "a", Map.of("class", "term", "data-term", id, "href", href, "title", explanation));
    }

    private void lesson(Link link, String target) {
        int hash = target.indexOf('#');
        String slug = hash < 0 ? target : target.substring(0, hash);
        Set<String> headings = renderContext.headings().get(slug);
        if (!renderContext.headings().containsKey(slug)) {
            renderContext.problem(link, "a lesson of book.yaml", slug);
        } else if (headings != null && hash >= 0 && !headings.contains(target.substring(hash + 1))) {
            renderContext.problem(link, "a heading's id in " + slug, target.substring(hash + 1));
        }
        boolean numbered = !renderContext.pages().contains(slug);
        element(link, "a", Map.of("href", renderContext.href(Lesson.path(target, numbered))));
    }

    private void section(Link link, String destination) {
        if (!destination.startsWith("#") || !renderContext.draft().hasHeading(destination.substring(1))) {
            renderContext.problem(
                    link, "https:, lesson:, term:, role: or the # and id of a heading in this lesson", destination);
        }
        element(link, "a", Map.of("href", destination));
    }

    private void image(Image image, String alt) {
        if (alt.isBlank()) {
            renderContext.problem(image, "text between [ and ] that says what the picture shows", "none");
        }
        if (!image.getDestination().startsWith("/") || image.getDestination().startsWith("//")) {
            renderContext.problem(
                    image, "a picture of this site, its path beginning with one /", image.getDestination());
        }
        html.tag("img", Map.of("src", context.encodeUrl(image.getDestination()), "alt", alt), true);
    }

    private void element(Node node, String tag, Map<String, String> attributes) {
        html.tag(tag, new TreeMap<>(attributes));
        children(node);
        html.tag("/" + tag);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
