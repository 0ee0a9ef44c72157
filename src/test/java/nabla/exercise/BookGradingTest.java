package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nabla.book.ExerciseSource;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Scored;
import nabla.text.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Answers that readers have sent to the book's own exercises, with the verdict that is right and part of what is said. */
class BookGradingTest {
    private static final Map<String, ExerciseSource> SOURCES =
            BookExercisesTest.sources().collect(Collectors.toMap(ExerciseSource::id, Function.identity()));

    @ParameterizedTest
    @CsvFileSource(resources = "/grading-book.csv", delimiter = '|', quoteCharacter = '`')
    void everyAnswerGetsWhatTheTableSays(String id, long seed, String answer, String verdict, String found) {
        Verdict given = Exercise.read(SOURCES.get(id).definition())
                .variant(seed)
                .grade(
                        answer.startsWith("[")
                                ? List.of(
                                        answer.substring(1, answer.length() - 1).split(", "))
                                : answer);
        Bilingual words;
        if (given instanceof Scored scored) {
            assertThat(scored.points() + "/" + scored.of()).as("%s", scored).isEqualTo(verdict);
            words = scored.diagnosis().feedback();
            assertThat(scored.diagnosis().code() + " " + (words == null ? "" : words.en()))
                    .contains(found);
        } else {
            words = ((Verdict.Invalid) given).message();
            assertThat("invalid").as(words.en()).isEqualTo(verdict);
            assertThat(words.en()).contains(found);
        }
        assertThat(words == null ? "" : words.in(Locale.KOREAN)).doesNotContain(found);
    }
}
