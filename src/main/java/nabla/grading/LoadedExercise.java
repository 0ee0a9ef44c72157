package nabla.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import nabla.book.ExerciseSource;
import nabla.exercise.Exercise;
import nabla.exercise.Variant;

/**
 * A lazily loaded exercise: its texts, and its mathematics, which is read when it is first asked for: a server has many exercises and
 * should open at once. The variants that were asked last are kept, since readers share seeds.
 */
public final class LoadedExercise {
    private static final int KEPT = 32;

    private final ExerciseSource source;
    private Exercise exercise;
    private final Map<Long, Variant> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Variant> eldest) {
            return size() > KEPT;
        }
    };

    LoadedExercise(ExerciseSource source) {
        this.source = source;
    }

    public ExerciseSource source() {
        return source;
    }

    public synchronized Exercise exercise() {
        if (exercise == null) {
            exercise = Exercise.read(source.definition());
        }
        return exercise;
    }

    public synchronized Variant variant(long seed) {
        return latest.computeIfAbsent(seed, exercise()::variant);
    }
}
