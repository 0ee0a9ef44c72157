package nabla.page;

import static j2html.TagCreator.*;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import j2html.tags.specialized.LinkTag;
import java.util.List;
import java.util.stream.Stream;
import nabla.book.Language;

/** What every page has in common: the head, the bar at the top. */
final class Layout {
    private Layout() {}

    static String page(Visit visit, String title, String description, DomContent... content) {
        return page(visit, title, description, List.of(), List.of(), content);
    }

    /** With the bundles that this page's content will ask for, and the kinds of its figures. */
    static String page(
            Visit visit,
            String title,
            String description,
            List<String> bundles,
            List<String> kinds,
            DomContent... content) {
        String body = each(content).render();
        DomContent ofThePage = each(
                meta().withName("description").withContent(description),
                preview(visit, title, description),
                link().withRel("manifest").withHref(visit.asset("manifest.json")),
                iff(body.contains("class=\"katex"), mathFonts(visit)),
                alternate(visit, Language.KO),
                alternate(visit, Language.EN));
        return document(
                visit,
                head(visit, title, bundles, kinds, ofThePage),
                body(
                        a(Text.SKIP_TO_TEXT.in(visit.language()))
                                .withClass("skip")
                                .withHref("#text"),
                        bar(visit),
                        oldBrowser(visit),
                        rawHtml(body)));
    }

    /** For a frame in a page of somebody else, which has a bar of its own. */
    static String frame(Visit visit, String title, String kind, DomContent content) {
        return document(
                visit,
                head(visit, title, List.of(Bundles.ofFigure(kind)), List.of(kind), each()),
                body(oldBrowser(visit), content).withClass("frame"));
    }

    private static String document(Visit visit, HeadTag head, BodyTag body) {
        return TagCreator.document(html(head, body)
                .withLang(visit.language().code())
                .withCondData(!visit.theme().isEmpty(), "theme", visit.theme()));
    }

    private static HeadTag head(
            Visit visit, String title, List<String> bundles, List<String> kinds, DomContent ofThePage) {
        return TagCreator.head(
                meta().withCharset("utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                title(title),
                ofThePage,
                link().withRel("icon").withType("image/svg+xml").withHref(visit.asset("nabla.svg")),
                style(visit, "book"),
                each(sheets(kinds).map(sheet -> style(visit, sheet))),
                style(visit, "dark").withId("dark").withMedia(darkMedia(visit.theme())),
                noscript(style(visit, "still")),
                address(visit),
                script().withSrc(visit.asset(BrowserWords.file(visit.language())))
                        .attr("fetchpriority", "high")
                        .isDefer(),
                script().withType("module").withSrc(visit.asset(Bundles.BOOK)),
                each(needed(bundles).map(bundle -> preload(visit, bundle))));
    }

    /** Those that are not part of the book's. They come with the page, since they say how high a figure is. */
    private static Stream<String> sheets(List<String> kinds) {
        return kinds.stream()
                .map(kind -> "figures/apart/" + kind)
                .filter(sheet -> Layout.class.getResource("/static/css/" + sheet + ".css") != null);
    }

    private static Stream<String> needed(List<String> bundles) {
        return Bundles.needed(bundles).stream().filter(bundle -> !bundle.equals(Bundles.BOOK));
    }

    /** What a figure needs may come after the text, its signs and what the reader answers in. */
    private static LinkTag preload(Visit visit, String bundle) {
        LinkTag preload = link().withRel("modulepreload").withHref(visit.asset(bundle));
        return bundle.equals(Bundles.EXERCISE) ? preload : preload.attr("fetchpriority", "low");
    }

    /** What is shown of the page where somebody has sent its address. */
    private static DomContent preview(Visit visit, String title, String description) {
        Language language = visit.language();
        return each(
                property("og:type", "article"),
                property("og:site_name", Text.TITLE.in(language)),
                property("og:title", title),
                property("og:description", description),
                property("og:locale", language == Language.KO ? "ko_KR" : "en_GB"));
    }

    /** Where this page is, however it was asked for: previews take whole addresses alone. */
    private static DomContent address(Visit visit) {
        String here = visit.site() + visit.here(visit.language());
        return each(
                link().withRel("canonical").withHref(here),
                iff(
                        !visit.site().isEmpty(),
                        each(property("og:url", here), property("og:image", visit.site() + "/cover.png"))));
    }

    private static DomContent property(String name, String content) {
        return meta().attr("property", name).withContent(content);
    }

    private static DomContent mathFonts(Visit visit) {
        return each(font(visit, "KaTeX_Main-Regular"), font(visit, "KaTeX_Math-Italic"));
    }

    private static LinkTag font(Visit visit, String name) {
        return link().withRel("preload")
                .withHref(visit.asset("fonts/" + name + ".woff2"))
                .attr("as", "font")
                .withType("font/woff2")
                .attr("crossorigin");
    }

    private static LinkTag style(Visit visit, String name) {
        return link().withRel("stylesheet").withHref(visit.asset("css/" + name + ".css"));
    }

    /** The dark colours are one sheet that is switched on and off, by lib/page/theme.js too; paper is always light. */
    private static String darkMedia(String theme) {
        return switch (theme) {
            case "dark" -> "screen";
            case "light" -> "not all";
            default -> "screen and (prefers-color-scheme: dark)";
        };
    }

    private static DomContent alternate(Visit visit, Language language) {
        return link().withRel("alternate").attr("hreflang", language.code()).withHref(visit.here(language));
    }

    private static DomContent bar(Visit visit) {
        Language other = visit.language().other();
        return header(nav(
                                a(
                                                span("∇").withClass("nabla").attr("aria-hidden", "true"),
                                                text(Text.TITLE.in(visit.language())))
                                        .withClass("brand")
                                        .withHref(visit.home()),
                                a(Text.CONTENTS.in(visit.language()))
                                        .withClass("bar-contents")
                                        .withHref(visit.home() + "#contents"),
                                a(Text.SEARCH.in(visit.language()))
                                        .withId("search")
                                        .withHref(visit.to("/search"))
                                        .attr("aria-keyshortcuts", "/"),
                                a(Text.OTHER_LANGUAGE.in(visit.language()))
                                        .withId("language")
                                        .withLang(other.code())
                                        .attr("hreflang", other.code())
                                        .withHref(visit.here(other)),
                                themeButton(visit))
                        .attr("aria-label", Text.BOOK_NAVIGATION.in(visit.language())))
                .withClass("bar");
    }

    /** Shown by old.js, which every browser can read, in those that cannot read the rest. */
    private static DomContent oldBrowser(Visit visit) {
        return p(Text.OLD_BROWSER.in(visit.language()))
                .withId("old-browser")
                .withData("style", visit.asset("css/still.css"))
                .isHidden();
    }

    private static DomContent themeButton(Visit visit) {
        Text state =
                switch (visit.theme()) {
                    case "light" -> Text.JS_THEME_LIGHT;
                    case "dark" -> Text.JS_THEME_DARK;
                    default -> Text.JS_THEME_SYSTEM;
                };
        String label = state.in(visit.language());
        return button(span().withClass("theme-icon"))
                .withId("theme")
                .withClass("needs-script")
                .withType("button")
                .attr("aria-label", label)
                .withTitle(label);
    }
}
