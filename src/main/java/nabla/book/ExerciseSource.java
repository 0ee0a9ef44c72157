package nabla.book;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An exercise as its author wrote it.
 *
 * @param lesson the slug of the lesson in which it stands
 * @param number its place among the exercises of that lesson, from 1
 * @param kind the author's word, such as {@code number}
 * @param definition all that stands there, as plain maps, lists, texts, numbers and truth values
 * @param file where it is written, below the content's folder
 * @param lines the line of each path in it, such as {@code answer.derivative.at} or {@code hints[0].ko}; "" is all of it
 */
public record ExerciseSource(
        String id,
        String lesson,
        int number,
        String kind,
        Map<String, Object> definition,
        Map<Language, ExerciseText> texts,
        String file,
        Map<String, Integer> lines)
        implements Serializable {
    private static final Pattern INDEX = Pattern.compile("\\.(\\d+)");

    public ExerciseSource {
        definition = Collections.unmodifiableMap(new LinkedHashMap<>(definition));
        texts = Map.copyOf(texts);
        lines = Map.copyOf(lines);
    }

    public ExerciseText in(Language language) {
        return texts.get(language);
    }

    /** The line of a path, or of what is known to hold it. */
    public int line(String path) {
        String known = INDEX.matcher(path).replaceAll("[$1]");
        while (!lines.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return lines.get(known);
    }
}
