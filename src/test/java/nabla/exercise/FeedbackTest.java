package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import nabla.exercise.question.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feedback says what was measured, in both languages. */
class FeedbackTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            level-without-extremum | x                                             | `[1. 0.]`
            level-without-extremum | 2*x^2*y^2                                     | `0.0015625`
            level-without-extremum | cos(x)*cos(y)                                 | `[-1. -1.]`
            level-without-extremum | x^3                                           | `y`
            a-corner               | x^2                                           | `2.0`
            kinds-of-points        | (x*y - 1)^2 + (x - y)^4                       | `7.211102550927978`
            central-fails          | x^3                                           | `0.01`
            where-descent-goes     | x^2 + y^2                                     | `2.0`
            just-diverging         | "={""rate"": ""0""}"                          | `[1. 4.]`
            left-valley            | "={""start"": [""-20"", ""0""], ""steps"": 9}" | $f(x+h)$
            train-a-neuron         | "={""rate"": ""100""}"                        | `inf`
            train-a-neuron         | "={""rate"": ""0.3""}"                        | `9.565223999120747e-16`
            all-that-apply         | 2                                             | 1
            one-of-four            | 1                                             | .
            descent-loop           | 9 2                                           | `` x = start ``
            """)
    void measuredNumbersStandInTheFeedback(String id, String answer, String number) {
        Exercise exercise = GradingKindsTest.EXERCISES.get(id);
        long seed = id.equals("all-that-apply") ? seedWithOne(exercise) : 0;
        Variant variant = exercise.variant(seed);
        Verdict.Scored scored = (Verdict.Scored) variant.grade(GradingKindsTest.answer(variant, answer));
        assertThat(scored.diagnosis().feedback().ko()).contains(number).containsPattern("[가-힣]");
        assertThat(scored.diagnosis().feedback().en()).contains(number).doesNotContainPattern("[가-힣]");
    }

    private static long seedWithOne(Exercise exercise) {
        long seed = 0;
        while (!exercise.variant(seed).fill("{{a}}", false).equals("1")) {
            seed++;
        }
        return seed;
    }
}
