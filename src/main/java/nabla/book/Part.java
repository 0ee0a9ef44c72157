package nabla.book;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A part of the book: a title above a run of lessons. */
public record Part(Map<Language, String> title, List<Lesson> lessons) implements Serializable {
    public Part {
        title = Map.copyOf(title);
        lessons = List.copyOf(lessons);
    }
}
