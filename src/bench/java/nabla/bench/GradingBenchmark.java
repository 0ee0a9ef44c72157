package nabla.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nabla.exercise.Exercise;
import nabla.exercise.question.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds for one attempt, from the seed to the verdict, over all exercises of the book in turn: its variant is drawn
 * anew each time. A wrong answer costs most, as it is compared with all known mistakes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GradingBenchmark {
    private static final int SEEDS = 10;

    private record Attempt(Exercise exercise, long seed, Object answer) {}

    private final List<Attempt> right = new ArrayList<>();
    private final List<Attempt> wrong = new ArrayList<>();
    private int next;

    @Setup
    public void readBook() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            files.filter(file -> file.endsWith("exercises.yaml")).sorted().forEach(this::readExercises);
        }
    }

    private void readExercises(Path file) {
        List<Map<String, Object>> definitions;
        try {
            definitions = new org.yaml.snakeyaml.Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map<String, Object> definition : definitions) {
            Exercise exercise = Exercise.read(definition);
            for (long seed = 0; seed < SEEDS; seed++) {
                Object reference = exercise.variant(seed).reference();
                right.add(new Attempt(exercise, seed, reference));
                wrong.add(new Attempt(exercise, seed, spoilt(reference)));
            }
        }
    }

    /** Readable, but not the answer; some lists of options come out right. */
    private static Object spoilt(Object answer) {
        if (answer instanceof List<?> list) {
            List<Object> spoilt = new ArrayList<>();
            list.forEach(part -> spoilt.add(0, spoilt(part)));
            return spoilt;
        }
        return answer instanceof String text && text.matches(".*[0-9x].*") ? "1.37*(" + text + ")+0.11" : answer;
    }

    @Benchmark
    public Verdict right() {
        return grade(right);
    }

    @Benchmark
    public Verdict wrong() {
        return grade(wrong);
    }

    private Verdict grade(List<Attempt> attempts) {
        next = (next + 1) % attempts.size();
        Attempt attempt = attempts.get(next);
        return attempt.exercise.variant(attempt.seed).grade(attempt.answer);
    }
}
