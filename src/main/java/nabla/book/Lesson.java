package nabla.book;

import java.util.Map;

/** One lesson in both languages; numbers run through the whole book from 1. */
public record Lesson(String slug, int number, Map<Language, LessonText> texts) {
    public Lesson {
        texts = Map.copyOf(texts);
    }

    public LessonText in(Language language) {
        return texts.get(language);
    }
}
