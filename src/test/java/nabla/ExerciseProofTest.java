package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.book.ExerciseCheck.Findings;
import nabla.book.ExerciseCheck.Problem;
import nabla.book.ExerciseCheck.Sample;
import nabla.book.ExerciseSource;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import org.junit.jupiter.api.Test;

class ExerciseProofTest {
    private static final ExerciseSource SLOPE = Bookshelf.open(Path.of("src/test/resources/books/good"))
            .book()
            .exercises()
            .get("slope");

    @Test
    void aSoundExerciseGivesItsTextsAsReadersMeetThem() {
        Findings findings = ExerciseProof.THOROUGH.check(SLOPE);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.samples())
                .contains(new Sample("hints[1].ko", Language.KO, "$f'(x)$에 1을 넣으십시오."))
                .contains(new Sample("label", Language.EN, "$f'(1) =$"));
        assertThat(findings.samples()).noneMatch(sample -> sample.markdown().contains("{{"));
    }

    @Test
    void aMistakeInTheDefinitionIsReportedWithItsPath() {
        assertThat(check("answer", Map.of("derivative", Map.of("of", "g", "at", 1L))))
                .anySatisfy(problem -> assertThat(problem.path()).startsWith("answer"));
    }

    @Test
    void aPlaceThatNothingFillsIsReportedWithItsText() {
        Map<String, Object> hint = Map.of("ko", "{{q}}", "en", "x");
        assertThat(check("hints", List.of(hint))).extracting(Problem::path).containsExactly("hints[0].ko");
    }

    private static List<Problem> check(String key, Object value) {
        Map<String, Object> definition = new LinkedHashMap<>(SLOPE.definition());
        definition.put(key, value);
        return ExerciseProof.LIGHT
                .check(new ExerciseSource(
                        SLOPE.id(),
                        SLOPE.lesson(),
                        1,
                        SLOPE.kind(),
                        definition,
                        SLOPE.texts(),
                        SLOPE.file(),
                        SLOPE.lines()))
                .problems();
    }
}
