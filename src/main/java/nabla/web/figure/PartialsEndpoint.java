package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.SymbolicBudget;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.PythonText;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/partials}: every partial derivative, as a formula, as a difference and exactly. */
public final class PartialsEndpoint {
    private PartialsEndpoint() {}

    public record Request(String function, List<String> variables, Object at, Double h) {}

    record Answer(
            FormulaAnswer formula,
            double value,
            String shown,
            String atShown,
            List<PartialAnswer> partials,
            Warning warning) {}

    /**
     * {@code symbol} and {@code xLatex} typeset the variable and its value; {@code frozen} is the function of this variable
     * alone, with the others held at the point.
     */
    record PartialAnswer(
            String name,
            String symbol,
            double x,
            String xShown,
            String xLatex,
            FormulaAnswer formula,
            FormulaAnswer frozen,
            double value,
            String shown,
            Double exact,
            String exactShown,
            Double error,
            String errorShown) {}

    public static Computation plan(Request request, Locale locale) {
        ManyVariables function = ManyVariables.read(request.function(), request.variables(), request.at());
        double h = Check.positive("h", Body.orElse(request.h(), Difference.STEP));
        Formula formula = function.formula();
        Price price = Budget.of(
                Quantity.VARIABLES, "variables", formula.variables().size(), variables -> cost(variables, formula));
        return new Computation(price, () -> answer(function, h, locale));
    }

    /** Each partial derivative is written down, and so is the function of its variable alone. */
    private static Cost cost(int variables, Formula formula) {
        Cost partial = Cost.evaluations(2, formula.work()).plus(Cost.numbers(4)).plus(Cost.shown(5));
        return Cost.exact(formula.variables().size(), formula.work())
                .plus(Cost.symbolic(2 * variables, formula))
                .plus(partial.times(variables));
    }

    private static Answer answer(ManyVariables function, double h, Locale locale) {
        double[] point = function.at().values();
        double[] numeric = Gradient.numeric(function.formula()::at, point, h, Difference.CENTRAL);
        double[] exact = function.exact();
        SymbolicBudget budget = new SymbolicBudget();
        List<PartialAnswer> partials = IntStream.range(0, point.length)
                .mapToObj(i -> partial(function.formula(), point, i, numeric[i], exact[i], budget, locale))
                .toList();
        return new Answer(
                FormulaAnswer.of(function.formula()),
                function.value(),
                PythonText.of(function.value()),
                PrintedNumbers.tuple(point),
                partials,
                function.warning(locale));
    }

    private static PartialAnswer partial(
            Formula formula,
            double[] point,
            int index,
            double numeric,
            double exact,
            SymbolicBudget budget,
            Locale locale) {
        double error = Math.abs(numeric - exact);
        String name = formula.variables().get(index);
        String x = PythonText.of(point[index]);
        return new PartialAnswer(
                name,
                Formula.read(name, List.of(name)).latex(),
                point[index],
                x,
                Formula.read(x, List.of()).latex(),
                FormulaAnswer.orReason(() -> formula.derivative(budget, index), locale),
                FormulaAnswer.orReason(() -> formula.frozen(budget, index, point), locale),
                numeric,
                PythonText.of(numeric),
                PrintedNumbers.numberIfAny(exact),
                PrintedNumbers.ifAny(exact),
                PrintedNumbers.numberIfAny(error),
                PrintedNumbers.ifAny(error));
    }
}
