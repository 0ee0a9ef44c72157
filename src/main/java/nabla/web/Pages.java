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
import nabla.page.SearchPage;
import nabla.page.Visit;
import nabla.web.cache.Encoding;
import nabla.web.cache.KeptAnswers;
import nabla.web.cache.PageCache;
import nabla.web.http.Complaint;
import nabla.web.http.Languages;

/** The pages of the book: each is made when it is first asked for, if the build has not made it, and then kept. */
final class Pages {
    private final Bookshelf bookshelf;
    private final LessonExercises exercises;
    private final Search search;
    private final PageCache kept;
    private final String assets;
    private final String site;

    private volatile BookPages last;

    Pages(Bookshelf bookshelf, Exercises exercises, Search search, PageCache kept, String assets, String site) {
        this.bookshelf = bookshelf;
        this.exercises = new LessonExercises(exercises);
        this.search = search;
        this.kept = kept;
        this.assets = assets;
        this.site = site;
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
        Encoding encoding = Encoding.accepted(context.header("Accept-Encoding"));
        PageCache.Key key = new PageCache.Key(visit.here(visit.language()), visit.theme(), encoding);
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

    private static String theme(Context context) {
        return KeptAnswers.theme(context.cookie("theme"));
    }
}
