package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import nabla.book.Language;
import nabla.book.search.SearchIndex;
import nabla.book.search.SearchIndex.Found;
import nabla.book.search.SearchIndex.Hit;

/** The search for browsers without JavaScript, and for results that one wants to keep open. */
public final class SearchPage {
    private SearchPage() {}

    /** {@code found} is in the page's language first; both are empty if nothing was asked. */
    public static String render(Visit visit, String query, List<Found> found) {
        return page(visit, query, each(results(visit, query, found), result -> result));
    }

    public static String tooLong(Visit visit) {
        return page(
                visit,
                "",
                p(Text.SEARCH_TOO_LONG.in(visit.language(), SearchIndex.LONGEST))
                        .withClass("search-said"));
    }

    private static String page(Visit visit, String query, DomContent results) {
        Language language = visit.language();
        String title = Text.SEARCH.in(language);
        return Layout.page(
                visit,
                (query.isBlank() ? "" : query + " · ") + title + " · " + Text.TITLE.in(language),
                Text.JS_SEARCH_HINT.in(language),
                main(
                                header(h1(title)),
                                article(searchForm(visit, query), results).withId("text"))
                        .withClass("lesson"));
    }

    private static DomContent searchForm(Visit visit, String query) {
        Language language = visit.language();
        return form(
                        label(Text.JS_SEARCH_PLACEHOLDER.in(language)).withFor("q"),
                        input().withId("q")
                                .withType("search")
                                .withName("q")
                                .withValue(query)
                                .withMaxlength(String.valueOf(SearchIndex.LONGEST)),
                        button(Text.SEARCH_SUBMIT.in(language)).withType("submit"))
                .withClass("search-form")
                .withAction(visit.to("/search"))
                .attr("role", "search");
    }

    private static List<DomContent> results(Visit visit, String query, List<Found> found) {
        Language language = visit.language();
        if (query.isBlank()) {
            return List.of(p(Text.JS_SEARCH_HINT.in(language)).withClass("search-said"));
        }
        Found here = found.get(0);
        Found there = found.get(1);
        return Arrays.asList(
                p(said(language, here)).withClass("search-said"),
                hits(here),
                iff(there.total() > 0, h2(Text.JS_SEARCH_OTHER.in(language)).withClass("search-other")),
                hits(there));
    }

    private static String said(Language language, Found here) {
        if (here.total() == 0) {
            return Text.JS_SEARCH_NOTHING.in(language);
        }
        return here.instead().isEmpty()
                ? Text.JS_SEARCH_COUNT.in(language, here.total())
                : Text.JS_SEARCH_INSTEAD.in(language, here.instead(), here.total());
    }

    private static DomContent hits(Found found) {
        return iff(
                !found.hits().isEmpty(),
                ol(each(found.hits(), hit -> li(hit(found.language(), hit))))
                        .withClass("hits")
                        .withLang(found.language().code()));
    }

    private static DomContent hit(Language language, Hit hit) {
        return a(
                        span(hit.lesson().isEmpty() ? Text.GLOSSARY.in(language) : hit.lesson())
                                .withClass("hit-lesson"),
                        iff(!hit.section().isEmpty(), span(hit.section()).withClass("hit-section")),
                        span(each(hit.snippet(), piece -> piece.sought() ? mark(piece.text()) : text(piece.text())))
                                .withClass("hit-snippet"))
                .withClass("hit")
                .withHref("/" + language.code() + hit.path());
    }
}
