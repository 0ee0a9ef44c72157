package nabla.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.Lesson;
import nabla.book.reading.Edition;
import nabla.page.ContentsPage;
import nabla.page.GlossaryPage;
import nabla.page.LessonPage;
import nabla.page.ProgressPage;
import nabla.page.Visit;

/** The pages of an edition, each known by its path after the language. */
final class BookPages {
    static final String CONTENTS = "";
    static final String GLOSSARY = "/glossary";
    static final String PROGRESS = "/progress";

    private final String tag;
    private final Map<String, Function<Visit, String>> views = new LinkedHashMap<>();

    BookPages(Edition edition, LessonExercises exercises) {
        tag = edition.tag();
        Book book = edition.book();
        List<ContentError> errors = edition.errors();
        views.put(CONTENTS, visit -> ContentsPage.render(visit, book, errors));
        views.put(GLOSSARY, visit -> GlossaryPage.render(visit, book, errors));
        views.put(PROGRESS, visit -> ProgressPage.render(visit, book, errors));
        for (Lesson lesson : book.everything()) {
            views.put(
                    lesson.path(),
                    visit -> LessonPage.render(visit, book, lesson, exercises.of(lesson, visit.language()), errors));
        }
    }

    boolean areOf(Edition edition) {
        return tag.equals(edition.tag());
    }

    Set<String> paths() {
        return views.keySet();
    }

    /** As a visitor sees it; there has to be one. */
    String html(Visit visit) {
        return views.get(visit.path()).apply(visit);
    }
}
