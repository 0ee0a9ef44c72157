package nabla.web.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.numeric.StepSweep;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/step-sweep}: how the error of each scheme depends on h; where there is no derivative there is no error. */
public final class StepSweepEndpoint {
    private static final List<String> ALL =
            Arrays.stream(Difference.values()).map(Check::lowerCase).toList();

    private StepSweepEndpoint() {}

    public record Request(String function, String variable, Double at, List<String> schemes) {}

    record Answer(
            FormulaAnswer formula,
            FormulaAnswer derivative,
            PointAnswer at,
            Double exact,
            String exactShown,
            double[] steps,
            List<String> stepsShown,
            Map<String, SchemeAnswer> schemes,
            Warning warning) {}

    record SchemeAnswer(
            double[] values, List<String> shown, double[] errors, List<String> errorsShown, BestAnswer best) {
        static SchemeAnswer of(StepSweep sweep) {
            return new SchemeAnswer(
                    sweep.values(),
                    PrintedNumbers.each(sweep.values()),
                    sweep.errors(),
                    PrintedNumbers.each(sweep.errors()),
                    BestAnswer.of(sweep));
        }
    }

    record BestAnswer(double h, double error, String hShown, String errorShown) {

        /** Null where no step gives a number. */
        static BestAnswer of(StepSweep sweep) {
            if (sweep.best() < 0) {
                return null;
            }
            double h = sweep.steps()[sweep.best()];
            double error = sweep.errors()[sweep.best()];
            return new BestAnswer(h, error, PythonText.of(h), PythonText.of(error));
        }
    }

    public static Computation plan(Request request, Locale locale) {
        OneVariable function = OneVariable.read(request.function(), request.variable(), request.at());
        List<Difference> schemes = Body.orElse(request.schemes(), ALL).stream()
                .map(Check::scheme)
                .distinct()
                .toList();
        if (schemes.isEmpty()) {
            throw Complaint.MISSING.about("schemes", new FieldName("schemes"));
        }
        Price price = Budget.of(Quantity.WORK, "function", function.formula().work(), work -> cost(work)
                .plus(Cost.symbolic(1, function.formula())));
        return new Computation(price, () -> answer(function, schemes, locale));
    }

    /** Three schemes of two evaluations at each step, four numbers and two that are shown. */
    private static Cost cost(int work) {
        int quotients = 3 * StepSweep.COUNT;
        return Cost.evaluations(2.0 * quotients, work)
                .plus(Cost.exact(1, work))
                .plus(Cost.numbers(4.0 * quotients))
                .plus(Cost.shown(3.0 * quotients));
    }

    private static Answer answer(OneVariable function, List<Difference> requested, Locale locale) {
        Warning warning = function.warning(locale);
        double exact = warning == null ? function.exact() : Double.NaN;
        List<StepSweep> sweeps = requested.stream()
                .map(scheme -> StepSweep.of(function::valueAt, function.x(), exact, scheme))
                .toList();
        Map<String, SchemeAnswer> schemes = new LinkedHashMap<>();
        sweeps.forEach(sweep -> schemes.put(Check.lowerCase(sweep.scheme()), SchemeAnswer.of(sweep)));
        double[] steps = sweeps.get(0).steps();
        return new Answer(
                FormulaAnswer.of(function.formula()),
                function.derivative(locale),
                function.at(),
                PrintedNumbers.numberIfAny(exact),
                PrintedNumbers.ifAny(exact),
                steps,
                PrintedNumbers.each(steps),
                schemes,
                warning);
    }
}
