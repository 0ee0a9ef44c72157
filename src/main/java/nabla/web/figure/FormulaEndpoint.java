package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.SymbolicBudget;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Quantity;

/** {@code POST /api/formula}: how a formula is read, and its partial derivatives. */
public final class FormulaEndpoint {
    private FormulaEndpoint() {}

    public record Request(String function, List<String> variables) {}

    record Answer(FormulaAnswer formula, List<FormulaAnswer> partials) {}

    public static Computation plan(Request request, Locale locale) {
        Formula formula = Check.formula(request.function(), Body.orElse(request.variables(), List.of("x")));
        int variables = formula.variables().size();
        Price price = Budget.of(Quantity.VARIABLES, "variables", variables, count -> Cost.symbolic(1 + count, formula));
        return new Computation(price, () -> answer(formula, locale));
    }

    private static Answer answer(Formula formula, Locale locale) {
        SymbolicBudget budget = new SymbolicBudget();
        List<FormulaAnswer> partials = IntStream.range(0, formula.variables().size())
                .mapToObj(i -> FormulaAnswer.orReason(() -> formula.derivative(budget, i), locale))
                .toList();
        return new Answer(FormulaAnswer.of(formula), partials);
    }
}
