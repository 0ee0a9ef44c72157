package nabla.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.book.reading.Edition;
import nabla.grading.Exercises;
import nabla.page.ErrorPage;
import nabla.page.FramePage;
import nabla.page.SearchPage;
import nabla.page.Visit;
import nabla.web.cache.Encoding;
import nabla.web.cache.KeptAnswers;
import nabla.web.cache.PageCache;
import nabla.web.http.Complaint;
import nabla.web.http.Languages;
import nabla.web.transport.Headers;

/** The pages of the book: each is made when it is first asked for, if the build has not made it, and then kept. */
final class Pages {
    private final Bookshelf bookshelf;
    private final LessonExercises exercises;
    private final Search search;
    private final PageCache kept;
    private final String assets;
    private final String site;
    private final String framePolicy;

    private volatile BookPages last;

    Pages(Bookshelf bookshelf, Exercises exercises, Search search, PageCache kept, String assets, Hosting hosting) {
        this.bookshelf = bookshelf;
        this.exercises = new LessonExercises(exercises);
        this.search = search;
        this.kept = kept;
        this.assets = assets;
        site = hosting.publicUrl();
        framePolicy = Headers.framedBy(hosting.framers());
    }

    void home(Context context) {
        context.header("Vary", "Accept-Language, Cookie");
        context.redirect("/" + Languages.ofVisitor(context).code() + "/");
    }

    void contents(Context context) {
        show(context, BookPages.CONTENTS);
    }

    void lesson(Context context) {
        show(context, Lesson.path(context.pathParam("slug"), true));
    }

    void page(Context context) {
        show(context, Lesson.path(context.pathParam("page"), false));
    }

    void glossary(Context context) {
        show(context, BookPages.GLOSSARY);
    }

    void progress(Context context) {
        show(context, BookPages.PROGRESS);
    }

    /** However its address was written, the page is that of its usual one. */
    private void show(Context context, String path) {
        Edition edition = bookshelf.edition();
        BookPages pages = of(edition);
        if (!pages.paths().contains(path)) {
            throw Complaint.NOT_FOUND.about(null);
        }
        Visit visit = new Visit(language(context), path, assets, theme(context), site);
        PageCache.Key key = new PageCache.Key(visit.here(visit.language()), visit.theme(), encoding(context));
        kept.answer(context, edition.tag(), key, () -> pages.html(visit));
    }

    private BookPages of(Edition edition) {
        BookPages pages = last;
        if (pages == null || !pages.areOf(edition)) {
            pages = new BookPages(edition, exercises);
            last = pages;
        }
        return pages;
    }

    /** A figure alone. Other sites may show it where the one who runs the server says so, and they learn nothing of its reader. */
    void frame(Context context) {
        Edition edition = bookshelf.edition();
        Language language = Languages.ofPath(context.path().substring(Routes.FRAMES.length()))
                .orElseThrow();
        FramedFigure framed = FramedFigure.find(edition.book(), language, context.pathParam("figure"))
                .orElseThrow(() -> Complaint.NOT_FOUND.about(null));
        Visit visit = new Visit(language, framed.lesson().path(), assets, theme(context), site);
        context.header("Content-Security-Policy", framePolicy);
        PageCache.Key key = new PageCache.Key(context.path(), visit.theme(), encoding(context));
        kept.answer(context, edition.tag(), key, () -> FramePage.render(visit, framed.lesson(), framed.figure()));
    }

    void search(Context context) {
        Language language = language(context);
        String query = Optional.ofNullable(context.queryParam("q")).orElse("");
        Visit here = visit(context, language);
        if (Search.isTooLong(query)) {
            context.status(Complaint.QUERY_TOO_LONG.status).html(SearchPage.tooLong(here));
            return;
        }
        String path = here.path() + (query.isEmpty() ? "" : "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        Visit again = new Visit(language, path, here.assets(), here.theme(), site);
        context.html(SearchPage.render(again, query, search.found(language, query)));
    }

    void error(Context context, int status) {
        String page = ofPath(context)
                .map(language -> ErrorPage.render(visit(context, language), status))
                .orElseGet(() -> ErrorPage.renderInBothLanguages(visit(context, Languages.ofVisitor(context)), status));
        context.status(status).html(page);
    }

    /** The page's language, remembered for the next visit to the front door. */
    private Language language(Context context) {
        Language language = ofPath(context).orElseThrow(() -> Complaint.NOT_FOUND.about(null));
        if (!language.code().equals(context.cookie(Languages.COOKIE))) {
            context.res().addHeader("Set-Cookie", Languages.cookie(language));
        }
        return language;
    }

    private static Optional<Language> ofPath(Context context) {
        return Languages.ofPath(context.path());
    }

    private Visit visit(Context context, Language language) {
        String path = context.path().replaceFirst("^/" + language.code() + "(?=/|$)", "");
        return new Visit(language, path.equals("/") ? "" : path, assets, theme(context), site);
    }

    private static Encoding encoding(Context context) {
        return Encoding.accepted(context.header("Accept-Encoding"));
    }

    private static String theme(Context context) {
        return KeptAnswers.theme(context.cookie("theme"));
    }
}
