package nabla.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nabla.book.Book;
import nabla.book.Lesson;
import nabla.book.reading.Edition;
import nabla.page.ContentsPage;
import nabla.page.GlossaryPage;
import nabla.page.LessonPage;
import nabla.page.ProgressPage;
import nabla.page.Visit;

/** The pages of an edition, each known by its path after the language. */
record BookPages(Edition edition, LessonExercises exercises) {
    static final String CONTENTS = "";
    static final String GLOSSARY = "/glossary";
    static final String PROGRESS = "/progress";

    List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(CONTENTS, GLOSSARY, PROGRESS));
        edition.book().everything().stream().map(Lesson::path).forEach(paths::add);
        return paths;
    }

    /** As a visitor sees it; there has to be one. */
    String html(Visit visit) {
        Book book = edition.book();
        return switch (visit.path()) {
            case CONTENTS -> ContentsPage.render(visit, book, edition.errors());
            case GLOSSARY -> GlossaryPage.render(visit, book, edition.errors());
            case PROGRESS -> ProgressPage.render(visit, book, edition.errors());
            default -> {
                Lesson lesson = lesson(visit.path()).orElseThrow();
                yield LessonPage.render(visit, book, lesson, exercises.of(lesson, visit.language()), edition.errors());
            }
        };
    }

    private Optional<Lesson> lesson(String path) {
        return edition.book().everything().stream()
                .filter(lesson -> lesson.path().equals(path))
                .findFirst();
    }
}
