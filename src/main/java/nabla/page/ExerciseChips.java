package nabla.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import nabla.book.ExerciseSource;
import nabla.book.Language;

/** A lesson's exercises by their numbers, each a link; in the browser {@code lib/page/progress.js} marks what is solved. */
final class ExerciseChips {
    private ExerciseChips() {}

    /** @param page the address of the lesson, "" for the page that this stands on */
    static DomContent render(Language language, List<ExerciseSource> exercises, String page) {
        return div(each(exercises, exercise -> a(
                                span(String.valueOf(exercise.number())).attr("aria-hidden", "true"),
                                span(Text.EXERCISE.in(language, exercise.number()))
                                        .withClass("unseen"),
                                span().withClass("unseen chip-state"))
                        .withHref(page + "#" + exercise.id())
                        .withData("progress", "exercise")
                        .withData("exercise", exercise.id())))
                .withClass("exercise-chips");
    }
}
