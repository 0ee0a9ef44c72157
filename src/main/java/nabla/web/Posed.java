package nabla.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nabla.book.ExerciseSource;
import nabla.exercise.Exercise;
import nabla.exercise.Variant;

/**
 * An exercise's texts and its mathematics, which is read when it is first asked for: a server has many exercises and
 * should open at once. The variants that were asked last are kept, since readers share seeds.
 */
final class Posed {
    private static final int KEPT = 32;

    private final ExerciseSource source;
    private Exercise exercise;
    private final Map<Long, Variant> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Variant> eldest) {
            return size() > KEPT;
        }
    };

    Posed(ExerciseSource source) {
        this.source = source;
    }

    ExerciseSource source() {
        return source;
    }

    synchronized Exercise exercise() {
        if (exercise == null) {
            exercise = Exercise.read(source.definition());
        }
        return exercise;
    }

    synchronized Variant variant(long seed) {
        return latest.computeIfAbsent(seed, exercise()::variant);
    }
}
