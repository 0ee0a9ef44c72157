package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;
import nabla.numeric.algebra.CriticalPoint;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/gradient}: the gradient at a point of any shape, with the trace of how it was computed. */
public final class GradientEndpoint {

    /** A Hessian has the square of this many entries. */
    private static final int MOST_FOR_NATURE = 20;

    private GradientEndpoint() {}

    public record Request(String function, List<String> variables, Object at, Double h, String scheme, Boolean trace) {}

    record Answer(
            FormulaAnswer formula,
            double[] at,
            List<String> atShown,
            List<String> variables,
            double functionValue,
            String functionShown,
            String inputText,
            String inputShown,
            Object value,
            String shown,
            List<String> shownEach,
            Object exact,
            String exactShown,
            List<String> exactEach,
            double norm,
            String normShown,
            int evaluations,
            String zerosShown,
            NatureAnswer nature,
            Warning warning,
            List<TraceStep> trace) {}

    /** What a point is by its second derivatives, and one sentence on why. */
    record NatureAnswer(String kind, double[] eigenvalues, List<String> eigenvaluesShown, String message) {
        static NatureAnswer of(double[] gradient, double[][] hessian, Locale locale) {
            CriticalPoint critical = CriticalPoint.of(gradient, hessian);
            return new NatureAnswer(
                    critical.kind().code(),
                    critical.eigenvalues(),
                    PrintedNumbers.each(critical.eigenvalues()),
                    critical.kind().message(locale));
        }
    }

    /** {@code place} is where the number stands in the input; {@code raised} and {@code lowered} are x + h and x − h. */
    record TraceStep(
            int index,
            int[] place,
            String placeShown,
            String raisedShown,
            String loweredShown,
            double x,
            double upper,
            double lower,
            double partial,
            Object gradientSoFar,
            String xShown,
            String upperShown,
            String lowerShown,
            String partialShown,
            String gradientSoFarShown) {
        static TraceStep of(Gradient.Step step, Gradient gradient, Tensor shape) {
            Tensor soFar = shape.with(step.gradientSoFar());
            int[] place = shape.place(step.index());
            return new TraceStep(
                    step.index(),
                    place,
                    PrintedNumbers.place(place),
                    PythonText.of(gradient.scheme().above(step.x(), gradient.h())),
                    PythonText.of(gradient.scheme().below(step.x(), gradient.h())),
                    step.x(),
                    step.upper(),
                    step.lower(),
                    step.partial(),
                    soFar.nested(),
                    PythonText.of(step.x()),
                    PythonText.of(step.upper()),
                    PythonText.of(step.lower()),
                    PythonText.of(step.partial()),
                    PythonText.of(soFar));
        }
    }

    public static Computation plan(Request request, Locale locale) {
        ManyVariables function = ManyVariables.read(request.function(), request.variables(), request.at());
        double h = Check.positive("h", Body.orElse(request.h(), Difference.STEP));
        Difference scheme = Check.scheme(Body.orElse(request.scheme(), "central"));
        boolean traced = Boolean.TRUE.equals(request.trace());
        Formula formula = function.formula();
        Price price = Budget.of(
                Quantity.VARIABLES,
                "variables",
                formula.variables().size(),
                variables -> cost(variables, formula.work(), traced));
        return new Computation(price, () -> answer(function, h, scheme, traced, locale));
    }

    private static Cost cost(int variables, int work, boolean traced) {
        Cost differences = Cost.evaluations(2.0 * variables, work).plus(Cost.exact(variables, work));
        int several = Math.min(variables, MOST_FOR_NATURE);
        Cost nature = Cost.exact(several * several, work);
        Cost shown = Cost.numbers(3.0 * variables).plus(Cost.shown(7.0 * variables));
        Cost trace = Cost.numbers(5.0)
                .plus(Cost.shown(6))
                .plus(Cost.numbers(variables))
                .plus(Cost.brief(2.0 * variables));
        return differences.plus(nature).plus(shown).plus(trace.times(traced ? variables : 0));
    }

    private static Answer answer(ManyVariables function, double h, Difference scheme, boolean traced, Locale locale) {
        Tensor at = function.at();
        Gradient gradient = Gradient.traced(function.formula()::at, at.values(), h, scheme);
        double[] exact = function.exact();
        boolean exists = DoubleStream.of(exact).noneMatch(Double::isNaN);
        double norm = Gradient.norm(gradient.value());
        return new Answer(
                FormulaAnswer.of(function.formula()),
                at.values(),
                PrintedNumbers.each(at.values()),
                function.formula().variables(),
                function.value(),
                PythonText.of(function.value()),
                PrintedNumbers.nested(at.nested()),
                PythonText.of(at),
                at.with(gradient.value()).nested(),
                PythonText.of(at.with(gradient.value())),
                PrintedNumbers.each(gradient.value()),
                exists ? at.with(exact).nested() : null,
                exists ? PythonText.of(at.with(exact)) : null,
                DoubleStream.of(exact).mapToObj(PrintedNumbers::ifAny).toList(),
                norm,
                PythonText.of(norm),
                gradient.evaluations(),
                PythonText.of(at.with(new double[exact.length])),
                exact.length > MOST_FOR_NATURE
                        ? null
                        : NatureAnswer.of(exact, function.formula().hessian(at.values()), locale),
                function.warning(locale),
                traced ? trace(gradient, at) : null);
    }

    private static List<TraceStep> trace(Gradient gradient, Tensor shape) {
        return gradient.trace().stream()
                .map(step -> TraceStep.of(step, gradient, shape))
                .toList();
    }
}
