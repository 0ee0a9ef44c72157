package nabla.book;

import java.io.Serializable;
import java.util.Map;

/** One lesson in both languages; numbers run through the whole book from 1. A page outside the lessons has number 0. */
public record Lesson(String slug, int number, Map<Language, LessonText> texts) implements Serializable {
    public Lesson {
        texts = Map.copyOf(texts);
    }

    public LessonText in(Language language) {
        return texts.get(language);
    }

    /** Its address below that of the language, such as {@code /lessons/gradient} or {@code /playground}. */
    public String path() {
        return path(slug, number > 0);
    }

    public static String path(String slug, boolean numbered) {
        return (numbered ? "/lessons/" : "/") + slug;
    }
}
