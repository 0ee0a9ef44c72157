package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nabla.exercise.Verdict.Scored;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table that says which answer gets which verdict, and why. */
class GradingTest {
    private static final Map<String, Exercise> EXERCISES = new HashMap<>();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void readExercises() throws IOException {
        try (InputStream stream = GradingTest.class.getResourceAsStream("/grading.yaml")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Yaml.map(text).forEach((name, definition) -> {
                Map<String, Object> whole = new HashMap<>((Map<String, Object>) definition);
                whole.put("id", name);
                whole.put("prompt", Map.of("ko", "물음", "en", "question"));
                whole.put("solution", Map.of("ko", "풀이", "en", "solution"));
                EXERCISES.put(name, Exercise.read(whole));
            });
        }
    }

    @ParameterizedTest(name = "{1}: {3} is {4} ({5})")
    @CsvFileSource(resources = "/grading.csv", delimiter = ';', numLinesToSkip = 1)
    void everyAnswerGetsItsVerdict(
            String kind, String exercise, long seed, String answer, String verdict, String diagnosis, String why) {
        assertThat(EXERCISES.get(exercise).kind().word()).isEqualTo(kind);
        Verdict given = EXERCISES.get(exercise).variant(seed).grade(json(answer));
        if (given instanceof Scored scored) {
            assertThat(scored.points() + "/" + scored.of() + " "
                            + scored.diagnosis().code())
                    .as(why)
                    .isEqualTo(points(verdict) + " " + diagnosis);
        } else {
            assertThat("invalid").as(why + ": " + given).isEqualTo(verdict);
        }
    }

    private static String points(String verdict) {
        return switch (verdict) {
            case "right" -> "1/1";
            case "wrong" -> "0/1";
            default -> verdict;
        };
    }

    /** Lists and maps are written as YAML, anything else is text. */
    private static Object json(String answer) {
        return answer != null && (answer.startsWith("[") || answer.startsWith("{"))
                ? new org.yaml.snakeyaml.Yaml().load(answer)
                : answer;
    }
}
