package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nabla.book.Book;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.grading.Exercises;
import nabla.page.ContentsPage;
import nabla.page.ErrorPage;
import nabla.page.GlossaryPage;
import nabla.page.LessonPage;
import nabla.page.ProgressPage;
import nabla.page.SearchPage;
import nabla.page.Visit;
import nabla.web.http.Complaint;
import nabla.web.http.Languages;

/** The pages of the book. */
final class Pages {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Set<String> THEMES = Set.of("light", "dark");
    private final Bookshelf bookshelf;
    private final LessonExercises exercises;
    private final Search search;
    private final String assets;

    Pages(Bookshelf bookshelf, Exercises exercises, Search search, String assets) {
        this.bookshelf = bookshelf;
        this.exercises = new LessonExercises(exercises);
        this.search = search;
        this.assets = assets;
    }

    void home(Context context) {
        context.header("Vary", "Accept-Language, Cookie");
        context.redirect("/" + Languages.ofVisitor(context).code() + "/");
    }

    void contents(Context context) {
        Language language = language(context);
        Book book = bookshelf.book();
        context.html(ContentsPage.render(visit(context, language), book, bookshelf.errors()));
    }

    void lesson(Context context) {
        Book book = bookshelf.book();
        show(context, book, book.lesson(context.pathParam("slug")));
    }

    void page(Context context) {
        Book book = bookshelf.book();
        show(context, book, book.page(context.pathParam("page")));
    }

    private void show(Context context, Book book, Optional<Lesson> found) {
        Language language = language(context);
        Lesson lesson = found.orElseThrow(() -> Complaint.NOT_FOUND.about(null));
        context.html(LessonPage.render(
                visit(context, language), book, lesson, exercises.of(lesson, language), bookshelf.errors()));
    }

    void glossary(Context context) {
        Visit visit = visit(context, language(context));
        context.html(GlossaryPage.render(visit, bookshelf.book(), bookshelf.errors()));
    }

    void progress(Context context) {
        Visit visit = visit(context, language(context));
        context.html(ProgressPage.render(visit, bookshelf.book(), bookshelf.errors()));
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
        Visit again = new Visit(language, path, here.assets(), here.theme());
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
        context.cookie(new Cookie(Languages.COOKIE, language.code(), "/", A_YEAR, false, true, null, SameSite.LAX));
        return language;
    }

    private static Optional<Language> ofPath(Context context) {
        return Languages.ofPath(context.path());
    }

    private Visit visit(Context context, Language language) {
        String path = context.path().replaceFirst("^/" + language.code() + "(?=/|$)", "");
        String theme = Optional.ofNullable(context.cookie("theme"))
                .filter(THEMES::contains)
                .orElse("");
        return new Visit(language, path.equals("/") ? "" : path, assets, theme);
    }
}
