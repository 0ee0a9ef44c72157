package nabla.book;

import java.util.List;
import java.util.Map;

/** A part of the book: a title above a run of lessons. */
public record Part(Map<Language, String> title, List<Lesson> lessons) {
    public Part {
        title = Map.copyOf(title);
        lessons = List.copyOf(lessons);
    }
}
