package nabla.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.numeric.StepSweep;
import nabla.plot.Dataset;
import nabla.plot.Plot;

/** {@code POST /api/step-sweep}: how the error of each scheme depends on h. */
final class StepSweepEndpoint {
    private static final List<String> ALL =
            Arrays.stream(Difference.values()).map(Check::lowerCase).toList();

    private StepSweepEndpoint() {}

    record Request(String function, String variable, Double at, List<String> schemes) {}

    record Answer(
            FormulaAnswer formula,
            FormulaAnswer derivative,
            PointAnswer at,
            double exact,
            String exactShown,
            double[] steps,
            List<String> stepsShown,
            Map<String, SchemeAnswer> schemes,
            Warning warning,
            Plot plot) {}

    record SchemeAnswer(
            double[] values, List<String> shown, double[] errors, List<String> errorsShown, BestAnswer best) {
        static SchemeAnswer of(StepSweep sweep) {
            return new SchemeAnswer(
                    sweep.values(),
                    Shown.each(sweep.values()),
                    sweep.errors(),
                    Shown.each(sweep.errors()),
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

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        OneVariable function = OneVariable.read(request.function(), request.variable(), request.at());
        List<StepSweep> sweeps = Body.orElse(request.schemes(), ALL).stream()
                .map(Check::scheme)
                .distinct()
                .map(scheme -> StepSweep.of(function::valueAt, function.x(), function.exact(), scheme))
                .toList();
        if (sweeps.isEmpty()) {
            throw Complaint.MISSING.about("schemes", new FieldName("schemes"));
        }
        Map<String, SchemeAnswer> schemes = new LinkedHashMap<>();
        sweeps.forEach(sweep -> schemes.put(Check.lowerCase(sweep.scheme()), SchemeAnswer.of(sweep)));
        double[] steps = sweeps.get(0).steps();
        context.json(new Answer(
                FormulaAnswer.of(function.formula()),
                function.derivative(Languages.ofApi(context)),
                function.at(),
                function.exact(),
                PythonText.of(function.exact()),
                steps,
                Shown.each(steps),
                schemes,
                function.warning(Languages.ofApi(context)),
                plot(sweeps)));
    }

    private static Plot plot(List<StepSweep> sweeps) {
        return new Plot(sweeps.stream()
                .map(sweep -> Dataset.errors(Check.lowerCase(sweep.scheme()), sweep.steps(), sweep.errors()))
                .toList());
    }
}
