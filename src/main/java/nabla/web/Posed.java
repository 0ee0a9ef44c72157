package nabla.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nabla.book.ExerciseSource;
import nabla.exercise.Exercise;
import nabla.exercise.Variant;

/** An exercise's texts and its mathematics; the variants that were asked last are kept, since readers share seeds. */
final class Posed {
    private static final int KEPT = 32;

    private final ExerciseSource source;
    private final Exercise exercise;
    private final Map<Long, Variant> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Variant> eldest) {
            return size() > KEPT;
        }
    };

    Posed(ExerciseSource source) {
        this.source = source;
        this.exercise = Exercise.read(source.definition());
    }

    ExerciseSource source() {
        return source;
    }

    Exercise exercise() {
        return exercise;
    }

    synchronized Variant variant(long seed) {
        return latest.computeIfAbsent(seed, exercise::variant);
    }
}
