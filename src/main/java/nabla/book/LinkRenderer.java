package nabla.book;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final Place place;

    LinkRenderer(HtmlNodeRendererContext context, Place place) {
        this.context = context;
        this.place = place;
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
            image(image, PlainText.of(image));
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
            place.problem(
                    link, "a role: " + String.join(", ", ROLES.stream().sorted().toList()), role);
        }
        element(link, "span", Map.of("class", "role role-" + role, "data-role", role, "tabindex", "0"));
    }

    /** Only the first use of a term is marked: a page full of dotted lines reads badly. */
    private void term(Link link, String id) {
        Term term = place.terms().get(id);
        if (term == null) {
            place.problem(link, "a term of glossary.yaml", id);
            return;
        }
        if (!place.draft().terms.add(id)) {
            children(link);
            return;
        }
        String explanation = term.explanation().getOrDefault(place.language(), "");
        String href = place.href("/glossary#" + id);
        element(link, "a", Map.of("class", "term", "data-term", id, "href", href, "title", explanation));
    }

    private void lesson(Link link, String target) {
        int hash = target.indexOf('#');
        String slug = hash < 0 ? target : target.substring(0, hash);
        Set<String> headings = place.headings().get(slug);
        if (!place.headings().containsKey(slug)) {
            place.problem(link, "a lesson of book.yaml", slug);
        } else if (headings != null && hash >= 0 && !headings.contains(target.substring(hash + 1))) {
            place.problem(link, "a heading's id in " + slug, target.substring(hash + 1));
        }
        boolean numbered = !place.pages().contains(slug);
        element(link, "a", Map.of("href", place.href(Lesson.path(target, numbered))));
    }

    private void section(Link link, String destination) {
        if (!destination.startsWith("#") || !place.draft().hasHeading(destination.substring(1))) {
            place.problem(
                    link, "https:, lesson:, term:, role: or the # and id of a heading in this lesson", destination);
        }
        element(link, "a", Map.of("href", destination));
    }

    private void image(Image image, String alt) {
        if (alt.isBlank()) {
            place.problem(image, "text between [ and ] that says what the picture shows", "none");
        }
        if (!image.getDestination().startsWith("/") || image.getDestination().startsWith("//")) {
            place.problem(image, "a picture of this site, its path beginning with one /", image.getDestination());
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
