package nabla.page;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import nabla.book.Book;
import nabla.book.Lesson;

/** How many exercises a lesson has; in the browser {@code lib/page/progress.js} says how many of them are solved. */
final class LessonProgress {
    private LessonProgress() {}

    static DomContent render(Visit visit, Book book, Lesson lesson) {
        int exercises = book.exercisesOf(lesson).size();
        return exercises == 0
                ? text("")
                : p(Text.JS_LESSON_EXERCISES.in(visit.language(), exercises))
                        .withClass("lesson-progress")
                        .withData("progress", "lesson")
                        .withData("lesson", lesson.slug());
    }
}
