package nabla.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.numeric.Descent;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.Method;
import nabla.plot.Contour;
import nabla.plot.Dataset;
import nabla.plot.Plot;

/** {@code POST /api/descent}: walks down (or up) a function from a start, by one method or by several to compare. */
final class DescentEndpoint {
    private static final int MOST_METHODS = Method.values().length;
    private static final int STEPS_TO_COMPARE = 2_000;

    private DescentEndpoint() {}

    record Request(
            String function,
            List<String> variables,
            List<Double> start,
            Double rate,
            Integer steps,
            Double h,
            String method,
            List<String> methods,
            Double stopNorm,
            List<List<Double>> window,
            Integer levels) {}

    record Answer(
            FormulaAnswer formula,
            List<String> variables,
            @JsonUnwrapped RunAnswer run,
            List<RunAnswer> others,
            List<Contour> contours,
            List<List<Double>> window,
            Plot plot) {}

    /** One method's run, its numbers as they are and as Python prints them. */
    record RunAnswer(
            String method,
            List<double[]> path,
            List<List<String>> pathShown,
            double[] values,
            List<String> valuesShown,
            double[] norms,
            List<String> normsShown,
            double[] end,
            String shown,
            String stopped) {
        static RunAnswer of(Descent run) {
            return new RunAnswer(
                    Check.lowerCase(run.method()),
                    run.path(),
                    run.path().stream().map(Shown::each).toList(),
                    run.values(),
                    Shown.each(run.values()),
                    run.norms(),
                    Shown.each(run.norms()),
                    run.end(),
                    Shown.vector(run.end()),
                    run.stopped().code());
        }
    }

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        List<String> variables = Body.required("variables", request.variables());
        ManyVariables function =
                ManyVariables.read(request.function(), variables, Body.required("start", request.start()), "start");
        double[] start = function.at().values();
        List<Descent> runs = methods(request)
                .map(method -> run(function.formula(), start, request, method))
                .toList();
        Landscape landscape = variables.size() == 2 ? landscape(request, start) : null;
        context.json(answer(function.formula(), runs, landscape, request.levels()));
    }

    private static Stream<Method> methods(Request request) {
        List<String> names =
                request.methods() == null ? List.of(Body.orElse(request.method(), "descent")) : request.methods();
        Check.count("methods", 1, MOST_METHODS, names.size());
        return names.stream().map(name -> Check.choice("methods", name, Method.values()));
    }

    private static Descent run(Formula formula, double[] start, Request request, Method method) {
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        double h = Check.positive("h", Body.orElse(request.h(), Difference.STEP));
        double stopNorm = Check.finite("stopNorm", Body.orElse(request.stopNorm(), 0.0));
        int most = request.methods() == null ? Descent.STEPS_LIMIT : STEPS_TO_COMPARE;
        int steps = Check.between("steps", 0, most, Body.orElse(request.steps(), 100));
        return Descent.run(
                formula::at,
                x -> Gradient.numeric(formula::at, x, h, Difference.CENTRAL),
                start,
                new Descent.Settings(method, rate, steps, stopNorm));
    }

    /** The window asked for, else one around the origin that holds the start. */
    private static Landscape landscape(Request request, double[] start) {
        double reach = 1.25 * Math.max(1, Math.max(Math.abs(start[0]), Math.abs(start[1])));
        List<List<Double>> around = List.of(List.of(-reach, reach), List.of(-reach, reach));
        return Landscape.read(request.function(), request.variables(), Body.orElse(request.window(), around));
    }

    private static Answer answer(Formula formula, List<Descent> runs, Landscape landscape, Integer levels) {
        return new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                RunAnswer.of(runs.get(0)),
                runs.stream().skip(1).map(RunAnswer::of).toList(),
                landscape == null ? null : contours(landscape, levels),
                landscape == null ? null : landscape.window(),
                landscape == null ? null : plot(runs));
    }

    private static List<Contour> contours(Landscape landscape, Integer levels) {
        return SurfaceEndpoint.of(landscape, landscape.finePoints(), levels).contours();
    }

    private static Plot plot(List<Descent> runs) {
        return new Plot(runs.stream()
                .map(run ->
                        Dataset.path(Check.lowerCase(run.method()), run.path().toArray(double[][]::new)))
                .toList());
    }
}
