package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nabla.book.ExerciseSource;
import nabla.book.reading.Bookshelf;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All exercises of the book, fifty variants of each. */
class BookExercisesTest {
    private static final int SEEDS = 50;
    private static final List<Object> EMPTY = List.of("", "  ", List.of(), Map.of());
    private static final List<Object> ABSURD = List.of(
            "987654.321", "banana", "1/0", true, List.of("987654.321"), List.of(List.of("zzz")), Map.of("zzz", "1"));

    static Stream<ExerciseSource> sources() {
        return Bookshelf.open(Path.of("content")).book().exercises().values().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theReferenceScoresFullAndEveryMistakeOfTheAuthorIsToldApart(ExerciseSource source) {
        assertThat(Exercise.read(source.definition()).check())
                .extracting(DefinitionError::getMessage)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noEmptyOrAbsurdAnswerScoresFull(ExerciseSource source) {
        Exercise exercise = Exercise.read(source.definition());
        LongStream.range(0, SEEDS).mapToObj(exercise::variant).forEach(variant -> {
            assertThat(variant.grade(null)).isInstanceOf(Verdict.Invalid.class);
            assertThat(EMPTY).noneMatch(answer -> isRight(variant.grade(answer)));
            assertThat(ABSURD).noneMatch(answer -> isRight(variant.grade(answer)));
        });
    }

    @Test
    void mostOfTheKindsAreInTheBook() {
        assertThat(new TreeSet<>(sources().map(ExerciseSource::kind).toList()))
                .contains("number", "vector", "expression", "choice", "order");
    }

    private static boolean isRight(Verdict verdict) {
        return verdict instanceof Scored scored && scored.isRight();
    }
}
