package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table that says which answer gets which verdict, and why. */
class GradingTest {

    @ParameterizedTest(name = "{1}: {3} is {4} ({5})")
    @CsvFileSource(resources = "/grading.csv", delimiter = ';', numLinesToSkip = 1)
    void everyAnswerGetsItsVerdict(
            String kind, String exercise, long seed, String answer, String verdict, String diagnosis, String why) {
        assertThat(Fixtures.EXERCISES.get(exercise).kind().word()).isEqualTo(kind);
        Verdict given = Fixtures.EXERCISES.get(exercise).variant(seed).grade(json(answer));
        if (given instanceof Scored scored) {
            assertThat(scored.points() + "/" + scored.of() + " "
                            + scored.diagnosis().code())
                    .as(why)
                    .isEqualTo(points(verdict) + " " + diagnosis);
        } else {
            assertThat("invalid").as(why + ": " + given).isEqualTo(verdict);
        }
    }

    @Test
    void everythingThatCanBeRecognisedHasARow() throws IOException {
        Set<String> shown = Files.readAllLines(Path.of("src/test/resources/grading.csv")).stream()
                .map(line -> line.split(";"))
                .filter(cells -> cells.length > 5)
                .map(cells -> cells[5])
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Finding.values()).map(Finding::code)).isSubsetOf(shown);
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
