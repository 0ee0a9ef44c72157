package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Verdict;
import org.junit.jupiter.api.Test;

class ExerciseTest {

    private static final String PARABOLA =
            """
            id: slope-of-a-parabola
            kind: number
            parameters:
              a: {from: 2, to: 6}
              c: {among: [-3, -2, 2, 3]}
            let:
              d: a*c
              g: {of: a/3, decimals: 2}
            require: [a != c, d < 10]
            functions:
              f: {of: a*x^2 + c*x, variables: [x]}
            answer: {derivative: {of: f, at: d}}
            label: f'({{d}})
            prompt: {ko: '$f(x)={{f}}$의 $x={{d}}$에서의 미분계수는?', en: 'The derivative of $f(x)={{f}}$ at ${{d}}$, {{+c}}, {{g}}?'}
            hints: [{ko: 힌트, en: hint}]
            mistakes:
              - {answer: {value: 2*a}, ko: 실수, en: slip}
            solution: {ko: '{{answer}}', en: '{{answer}}, {{f:python}}'}
            """;

    @Test
    void theSameSeedGivesTheSameQuestion() {
        Exercise exercise = Yaml.exercise(PARABOLA);

        assertThat(exercise.variant(7).fill("{{a}} {{f}} {{answer}}", true))
                .isEqualTo(exercise.variant(7).fill("{{a}} {{f}} {{answer}}", true));
        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed -> exercise.variant(seed).fill("{{f}}", false))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyDrawFulfilsWhatIsRequired() {
        Exercise exercise = Yaml.exercise(PARABOLA);

        assertThat(IntStream.range(0, 200)
                        .mapToObj(seed -> exercise.variant(seed).fill("{{a}} {{c}} {{d}}", false)))
                .allSatisfy(draw -> {
                    String[] numbers = draw.split(" ");
                    assertThat(numbers[0]).isNotEqualTo(numbers[1]);
                    assertThat(Integer.parseInt(numbers[2])).isLessThan(10);
                });
    }

    @Test
    void placesAreFilledWithNumbersAndFunctions() {
        Variant variant = Yaml.exercise(PARABOLA.replace("from: 2, to: 6", "from: 4, to: 4")
                        .replace("among: [-3, -2, 2, 3]", "among: [-3]"))
                .variant(0);

        assertThat(variant.fill("{{a}} {{c}} {{+a}} {{+c}} {{d}} {{g}} {{g:1}} {{f}} {{f:python}} {{c:python}}", false))
                .isEqualTo("4 -3 +4 -3 -12 1.33 1.3 4x^{2}-3x 4*x**2-3*x -3");
        assertThat(variant.fill("{{answer}}", true)).isEqualTo("-99");
        assertThat(variant.question().fields().get(0).label()).isEqualTo("f'(-12)");
    }

    @Test
    void theAnswerIsNotFilledInWhereItMustNotBeSeen() {
        assertThatExceptionOfType(DefinitionError.class)
                .isThrownBy(() -> Yaml.exercise(PARABOLA.replace("ko: 힌트", "ko: '{{answer}}'")))
                .satisfies(error -> assertThat(error.path()).isEqualTo("hints[0].ko"));
    }

    @Test
    void aRequirementThatNothingFulfilsIsTheAuthorsMistake() {
        assertThatExceptionOfType(DefinitionError.class)
                .isThrownBy(() -> Yaml.exercise(PARABOLA.replace("d < 10", "d < -100")))
                .satisfies(error -> assertThat(error.path()).isEqualTo("require"));
    }

    @Test
    void anUnknownKeyIsReportedWithItsPath() {
        assertThat(path(PARABOLA.replace("from: 2", "form: 2"))).isEqualTo("parameters.a.form");
        assertThat(path(PARABOLA.replace("of: f, at: d", "of: f, as: d"))).isEqualTo("answer.derivative.as");
        assertThat(path(PARABOLA.replace("label:", "lable:"))).isEqualTo("lable");
        assertThat(path(PARABOLA.replace("{{+c}}", "{{+q}}"))).isEqualTo("prompt.en");
        assertThat(path(PARABOLA.replace("of: a*x^2", "of: a*z^2"))).isEqualTo("functions.f.of");
        assertThat(path(PARABOLA.replace("kind: number", "kind: riddle"))).isEqualTo("kind");
        assertThat(path(PARABOLA.replace(", en: slip", ""))).isEqualTo("mistakes[0].en");
    }

    private static String path(String yaml) {
        try {
            Yaml.exercise(yaml);
        } catch (DefinitionError error) {
            return error.path();
        }
        return "no error";
    }

    @Test
    void theVersionIsTheMathematicsAlone() {
        String version = Yaml.exercise(PARABOLA).version();

        assertThat(Yaml.exercise(PARABOLA.replace("힌트", "다른 힌트").replace("en: slip", "en: other"))
                        .version())
                .isEqualTo(version);
        assertThat(Yaml.exercise(PARABOLA.replace("to: 6", "to: 7")).version()).isNotEqualTo(version);
    }

    @Test
    void aNumberIsGradedAndTheAuthorsMistakeRecognised() {
        Variant variant = Yaml.exercise(PARABOLA.replace("from: 2, to: 6", "from: 4, to: 4")
                        .replace("among: [-3, -2, 2, 3]", "among: [-3]"))
                .variant(0);

        assertThat(variant.grade("-99")).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade("-198/2")).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade(-99)).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade("99")).isEqualTo(scored(0, Finding.SIGN_FLIPPED));
        assertThat(variant.grade("8")).isEqualTo(new Verdict.Scored(0, 1, new Verdict.Diagnosis("mistake-1", null)));
        assertThat(variant.grade(List.of())).isInstanceOf(Verdict.Invalid.class);
        assertThat(variant.grade(Map.of())).isInstanceOf(Verdict.Invalid.class);
        assertThat(variant.grade(variant.reference())).isEqualTo(scored(1, Finding.RIGHT));
    }

    @Test
    void anyFormulaThatMeansTheSameIsRight() {
        Variant variant = Yaml.exercise(
                        """
                        id: expression
                        kind: expression
                        functions: {f: {of: x^3 + x^2, variables: [x]}}
                        answer: {derivative: {of: f}}
                        prompt: {ko: 질문, en: question}
                        solution: {ko: 풀이, en: solution}
                        """)
                .variant(0);

        assertThat(variant.grade("3x^2+2x")).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade("x*(3x+2)")).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade("x^2*(3+2/x)")).isEqualTo(scored(1, Finding.RIGHT));
        assertThat(variant.grade("3x^2+2.0000001x")).isInstanceOf(Verdict.Invalid.class);
        assertThat(variant.grade("3x^2+x")).isEqualTo(scored(0, Finding.WRONG));
        assertThat(variant.grade("6x^2+4x")).isEqualTo(scored(0, Finding.DOUBLED));
        assertThat(variant.grade("exp(log(3x^2+2x))")).isEqualTo(scored(0, Finding.DIFFERENT_DOMAIN));
        assertThat(variant.grade(variant.reference())).isEqualTo(scored(1, Finding.RIGHT));
    }

    private static Verdict scored(int points, Finding finding) {
        return new Verdict.Scored(points, 1, finding.diagnosis());
    }
}
