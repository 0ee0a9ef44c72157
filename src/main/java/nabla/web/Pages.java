package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nabla.book.Book;
import nabla.book.Bookshelf;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.page.ContentsPage;
import nabla.page.ErrorPage;
import nabla.page.LessonPage;
import nabla.page.Visit;

/** The pages of the book. */
final class Pages {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Set<String> THEMES = Set.of("light", "dark");
    private final Bookshelf bookshelf;
    private final String assets;

    Pages(Bookshelf bookshelf, String assets) {
        this.bookshelf = bookshelf;
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
        Language language = language(context);
        Book book = bookshelf.book();
        Lesson lesson = book.lesson(context.pathParam("slug")).orElseThrow(() -> Complaint.NOT_FOUND.about(null));
        context.html(LessonPage.render(visit(context, language), book, lesson, bookshelf.errors()));
    }

    void error(Context context, int status) {
        Language language = ofPath(context).orElseGet(() -> Languages.ofVisitor(context));
        context.status(status).html(ErrorPage.render(visit(context, language), status));
    }

    /** The page's language, remembered for the next visit to the front door. */
    private Language language(Context context) {
        Language language = ofPath(context).orElseThrow(() -> Complaint.NOT_FOUND.about(null));
        context.cookie(new Cookie(Languages.COOKIE, language.code(), "/", A_YEAR, false, true, null, SameSite.LAX));
        return language;
    }

    private static Optional<Language> ofPath(Context context) {
        return Languages.ofCode(context.path().split("/", 3)[1]);
    }

    private Visit visit(Context context, Language language) {
        String path = context.path().replaceFirst("^/" + language.code() + "(?=/|$)", "");
        String theme = Optional.ofNullable(context.cookie("theme"))
                .filter(THEMES::contains)
                .orElse("");
        return new Visit(language, path.equals("/") ? "" : path, assets, theme);
    }
}
