package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import nabla.book.Language;

/** What a reader sees instead of a page that can't be had: what happened, and a way home. */
public final class ErrorPage {
    private ErrorPage() {}

    /** In the page's language. */
    public static String render(Visit visit, int status) {
        return page(visit, status, message(visit.language(), status));
    }

    /** In both languages, for an address that doesn't tell which one is meant; the visit's comes first. */
    public static String renderInBothLanguages(Visit visit, int status) {
        Language first = visit.language();
        return page(visit, status, each(message(first, status), message(first.other(), status)));
    }

    private static String page(Visit visit, int status, DomContent messages) {
        Visit home = new Visit(visit.language(), "", visit.assets(), visit.theme(), visit.site());
        String title = title(status).in(visit.language());
        return Layout.page(
                home,
                title + " · " + Text.TITLE.in(visit.language()),
                title,
                main(p(String.valueOf(status)).withClass("status"), messages)
                        .withId("text")
                        .withClass("failure"));
    }

    private static DomContent message(Language language, int status) {
        return section(
                        h1(title(status).in(language)),
                        p(advice(status).in(language)),
                        p(a(Text.HOME.in(language)).withClass("start").withHref("/" + language.code() + "/")))
                .withLang(language.code());
    }

    private static Text title(int status) {
        return status == 404 ? Text.NOT_FOUND : isTheirs(status) ? Text.BAD_REQUEST : Text.OUR_FAULT;
    }

    private static Text advice(int status) {
        return status == 404
                ? Text.NOT_FOUND_ADVICE
                : isTheirs(status) ? Text.BAD_REQUEST_ADVICE : Text.OUR_FAULT_ADVICE;
    }

    /** 505 is about the version of HTTP that the browser chose. */
    private static boolean isTheirs(int status) {
        return status < 500 || status == 505;
    }
}
