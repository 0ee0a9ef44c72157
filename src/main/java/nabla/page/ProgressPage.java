package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.util.List;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ExerciseSource;
import nabla.book.Language;
import nabla.book.Lesson;

/** What a reader has done so far and what becomes of it; {@code lib/page/progress-page.js} fills it in. */
public final class ProgressPage {
    private ProgressPage() {}

    public static String render(Visit visit, Book book, List<ContentError> errors) {
        Language language = visit.language();
        String title = Text.PROGRESS.in(language);
        return Layout.page(
                visit,
                title + " · " + book.title().get(language),
                Text.PROGRESS_SUMMARY.in(language),
                AuthorBanner.render(language, errors),
                main(
                                header(
                                        h1(title),
                                        p(Text.PROGRESS_SUMMARY.in(language)).withClass("summary")),
                                article(
                                                p(Text.PROGRESS_NEEDS_SCRIPT.in(language))
                                                        .withClass("scriptless"),
                                                lessons(visit, book),
                                                keeping(language),
                                                moving(language),
                                                signingOut(language),
                                                data(language))
                                        .withId("text"))
                        .withClass("lesson progress-page"));
    }

    private static DomContent lessons(Visit visit, Book book) {
        List<Lesson> lessons = book.everything().stream()
                .filter(lesson -> !book.exercisesOf(lesson).isEmpty())
                .toList();
        return ul(each(lessons, lesson -> lesson(visit, book, lesson))).withClass("progress-lessons");
    }

    private static DomContent lesson(Visit visit, Book book, Lesson lesson) {
        List<ExerciseSource> exercises = book.exercisesOf(lesson);
        String page = visit.to(lesson.path());
        return li(
                a(lesson.in(visit.language()).title()).withHref(page),
                LessonProgress.render(visit, book, lesson),
                ExerciseChips.render(visit.language(), exercises, page));
    }

    private static DomContent keeping(Language language) {
        return section(h2(Text.PROGRESS_WHERE.in(language)).withId("where"), p(Text.PROGRESS_WHERE_WORDS.in(language)));
    }

    private static DomContent moving(Language language) {
        return section(
                        h2(Text.RECOVERY.in(language)).withId("recovery"),
                        p(Text.RECOVERY_WORDS.in(language)),
                        div(button(Text.RECOVERY_MAKE.in(language))
                                        .withId("make-code")
                                        .withClass("exercise-button")
                                        .withType("button"))
                                .withClass("exercise-actions"),
                        p().withId("code").withClass("recovery-code").attr("role", "status"),
                        form(
                                        label(Text.RECOVERY_TYPE.in(language)).withFor("typed-code"),
                                        input().withId("typed-code")
                                                .withClass("field-input")
                                                .withType("text")
                                                .attr("autocomplete", "off")
                                                .attr("spellcheck", "false")
                                                .attr("aria-describedby", "code-said"),
                                        // enabled by the script, without which the form would only load the page anew
                                        button(Text.RECOVERY_USE.in(language))
                                                .withId("use-code-now")
                                                .withClass("exercise-button")
                                                .withType("submit")
                                                .attr("disabled"))
                                .withId("use-code")
                                .withClass("recovery-form")
                                .attr("novalidate"),
                        p().withId("code-said").withClass("progress-said").attr("role", "status"))
                .withClass("needs-script");
    }

    private static DomContent signingOut(Language language) {
        return section(
                        h2(Text.SIGN_OUT.in(language)).withId("sign-out"),
                        p(Text.SIGN_OUT_WORDS.in(language)),
                        div(button(Text.SIGN_OUT_BUTTON.in(language))
                                        .withId("sign-out-others")
                                        .withClass("exercise-button")
                                        .withType("button"))
                                .withClass("exercise-actions"),
                        p().withId("sign-out-said").withClass("progress-said").attr("role", "status"))
                .withClass("needs-script");
    }

    private static DomContent data(Language language) {
        return section(
                h2(Text.MY_DATA.in(language)).withId("data"),
                p(Text.MY_DATA_WORDS.in(language)),
                p(a(Text.MY_DATA_DOWNLOAD.in(language)).withHref("/api/my-data").attr("download", "nabla.json")),
                div(
                                button(Text.MY_DATA_DELETE.in(language))
                                        .withId("delete-data")
                                        .withClass("exercise-link")
                                        .withType("button"),
                                div(
                                                p(Text.MY_DATA_SURE.in(language))
                                                        .withId("delete-sure-words"),
                                                div(
                                                                button(Text.MY_DATA_YES.in(language))
                                                                        .withId("delete-yes")
                                                                        .withClass("exercise-button")
                                                                        .withType("button"),
                                                                button(Text.MY_DATA_NO.in(language))
                                                                        .withId("delete-no")
                                                                        .withClass("exercise-link")
                                                                        .withType("button"))
                                                        .withClass("exercise-actions"))
                                        .withId("delete-sure")
                                        .withClass("exercise-sure")
                                        .attr("role", "group")
                                        .attr("aria-labelledby", "delete-sure-words")
                                        .attr("hidden"),
                                p().withId("data-said")
                                        .withClass("progress-said")
                                        .attr("role", "status"))
                        .withClass("needs-script"));
    }
}
