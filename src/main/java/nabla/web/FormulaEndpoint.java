package nabla.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.Formula;

/** {@code POST /api/formula}: how a formula is read, and its partial derivatives. */
final class FormulaEndpoint {
    private FormulaEndpoint() {}

    record Request(String function, List<String> variables) {}

    record Answer(FormulaAnswer formula, List<FormulaAnswer> partials) {}

    static Computation plan(Request request, Locale locale) {
        Formula formula = Check.formula(request.function(), Body.orElse(request.variables(), List.of("x")));
        int variables = formula.variables().size();
        Price price = Budget.of(Quantity.VARIABLES, "variables", variables, count -> Cost.symbolic(formula)
                .times(1 + count));
        return new Computation(price, () -> answer(formula));
    }

    private static Answer answer(Formula formula) {
        List<FormulaAnswer> partials = IntStream.range(0, formula.variables().size())
                .mapToObj(formula::derivative)
                .map(FormulaAnswer::of)
                .toList();
        return new Answer(FormulaAnswer.of(formula), partials);
    }
}
