package nabla.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was made to be costly is answered or refused in words, whatever is asked of it. */
class HeavyFormulasTest {

    /** Far more than any of them takes: only a hang gets there. */
    private static final Duration HANG = Duration.ofSeconds(60);

    static Set<String> names() {
        return HeavyFormulas.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionIsAnsweredOrRefusedInWords(String name) {
        String text = HeavyFormulas.all().get(name);
        List<String> answers = assertTimeoutPreemptively(HANG, () -> answers(text));
        assertThat(answers).isNotEmpty().allMatch(answer -> Set.of("answered", "too-large", "too-deep", "name-too-long")
                .contains(answer));
    }

    private static List<String> answers(String text) {
        List<String> variables = HeavyFormulas.variables(text);
        String read = outcome(() -> Formula.read(text, variables));
        return read.equals("answered") ? answers(Formula.read(text, variables)) : List.of(read);
    }

    private static List<String> answers(Formula formula) {
        double[] zeros = new double[formula.variables().size()];
        double[] point = new double[zeros.length];
        Arrays.fill(point, 0.7);
        Map<String, Double> first = Map.of(formula.variables().get(0), -2.5);
        Formula other = Formula.read(formula.variables().get(0) + "+1", formula.variables());
        SymbolicBudget budget = new SymbolicBudget();
        Stream<Supplier<Object>> questions = Stream.of(
                formula::text,
                formula::latex,
                formula::python,
                formula::expanded,
                formula::isExpanded,
                () -> formula.sameAs(formula),
                () -> formula.sameAs(other),
                () -> formula.with(first),
                () -> formula.substituted(first).text(),
                () -> formula.gradient(point),
                () -> formula.hessian(point),
                () -> formula.kink(zeros),
                () -> formula.kink(point),
                () -> formula.derivativeBy(0, MalRule.PRODUCT, point));
        Stream<Supplier<Object>> partials = formula.variables().stream()
                .map(formula.variables()::indexOf)
                .flatMap(i ->
                        Stream.of(() -> formula.derivative(budget, i).latex(), () -> formula.frozen(budget, i, point)
                                .python()));
        return Stream.concat(questions, partials)
                .map(HeavyFormulasTest::outcome)
                .toList();
    }

    private static String outcome(Supplier<Object> question) {
        try {
            question.get();
            return "answered";
        } catch (FormulaError error) {
            assertThat(error.message(Locale.KOREAN)).isNotBlank();
            return error.code();
        }
    }

    @Test
    void formulasThatShareABudgetRunOutOfItTogether() {
        String text = HeavyFormulas.all().get("a product of sines");
        Formula formula = Formula.read(text, HeavyFormulas.variables(text));
        SymbolicBudget budget = new SymbolicBudget();
        List<String> answers = Stream.iterate(0, i -> i < 100, i -> i + 1)
                .map(i -> outcome(() -> formula.derivative(budget, i)))
                .toList();
        assertThat(answers).startsWith("answered").endsWith("too-large");
        assertThat(outcome(() -> formula.derivative(99))).isEqualTo("answered");
    }
}
