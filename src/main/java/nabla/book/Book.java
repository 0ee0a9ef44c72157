package nabla.book;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole book: its parts in reading order, the pages beside them, the terms that it explains, and its exercises by
 * their ids in reading order.
 */
public record Book(
        Map<Language, String> title,
        List<Part> parts,
        List<Lesson> pages,
        List<GlossaryTerm> glossary,
        Map<String, ExerciseSource> exercises)
        implements Serializable {
    public Book {
        title = Map.copyOf(title);
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
        glossary = List.copyOf(glossary);
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }

    public List<Lesson> lessons() {
        return parts.stream().flatMap(part -> part.lessons().stream()).toList();
    }

    /** The lessons, then the pages. */
    public List<Lesson> everything() {
        return Stream.concat(lessons().stream(), pages.stream()).toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return withSlug(lessons(), slug);
    }

    public Optional<Lesson> page(String slug) {
        return withSlug(pages, slug);
    }

    /** The exercises of a lesson, in its order. */
    public List<ExerciseSource> exercisesOf(Lesson lesson) {
        return exercises.values().stream()
                .filter(exercise -> exercise.lesson().equals(lesson.slug()))
                .toList();
    }

    private static Optional<Lesson> withSlug(List<Lesson> lessons, String slug) {
        return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }
}
