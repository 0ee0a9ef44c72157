package nabla.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole book: its parts in reading order and the terms that it explains. */
public record Book(Map<Language, String> title, List<Part> parts, List<Term> glossary) {
    public Book {
        title = Map.copyOf(title);
        parts = List.copyOf(parts);
        glossary = List.copyOf(glossary);
    }

    public Book(Map<Language, String> title, List<Part> parts) {
        this(title, parts, List.of());
    }

    public List<Lesson> lessons() {
        return parts.stream().flatMap(part -> part.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return lessons().stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }
}
