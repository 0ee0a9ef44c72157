package nabla.web.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Method;
import nabla.numeric.descent.Objective;
import nabla.plot.surface.Contour;
import nabla.plot.surface.Surface;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/descent}: walks down (or up) a function from a start, by one method or by several to compare. */
public final class DescentEndpoint {
    private static final int MOST_METHODS = Method.values().length;

    private DescentEndpoint() {}

    public record Request(
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
            Warning warning) {}

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
                    run.path().stream().map(PrintedNumbers::each).toList(),
                    run.values(),
                    PrintedNumbers.each(run.values()),
                    run.norms(),
                    PrintedNumbers.each(run.norms()),
                    run.end(),
                    PrintedNumbers.vector(run.end()),
                    run.stopped().code());
        }
    }

    public static Computation plan(Request request, Locale locale) {
        List<String> variables = Body.required("variables", request.variables());
        ManyVariables function =
                ManyVariables.read(request.function(), variables, Body.required("start", request.start()), "start");
        double[] start = function.at().values();
        double h = Check.positive("h", Body.orElse(request.h(), Difference.STEP));
        List<Descent.Settings> walks = settings(request);
        int work = function.formula().work();
        Budget.of(Quantity.WORK, "function", work, some -> cost(walks, start.length, some));
        Picture ground = start.length == 2
                ? Picture.ofContours(
                        landscape(function.formula(), request.window(), start),
                        request.levels(),
                        some -> cost(walks, 2, some))
                : null;
        Cost contours = ground == null ? Cost.NONE : ground.price().cost();
        Price price = Budget.of(Quantity.STEPS, "steps", walks.get(0).steps(), steps -> cost(walks, start.length, work)
                .times(steps)
                .plus(contours));
        return new Computation(price, () -> answer(function.formula(), start, h, walks, ground, locale));
    }

    /** One step of every walk. */
    private static Cost cost(List<Descent.Settings> walks, int variables, int work) {
        return walks.stream().map(walk -> cost(walk.method(), variables, work)).reduce(Cost.NONE, Cost::plus);
    }

    private static Cost cost(Method method, int variables, int work) {
        Cost point = variables == 2 ? new Cost(100, 36) : Cost.NONE;
        double elimination = method == Method.NEWTON ? (double) variables * variables * variables : 0;
        return Cost.evaluations(method.evaluations(variables), work)
                .plus(new Cost(elimination, 0))
                .plus(Cost.numbers(variables + 2.0))
                .plus(Cost.shown(variables + 2.0))
                .plus(point);
    }

    private static List<Descent.Settings> settings(Request request) {
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        double stopNorm = Check.finite("stopNorm", Body.orElse(request.stopNorm(), 0.0));
        int steps = Check.between("steps", 0, Descent.STEPS_LIMIT, Body.orElse(request.steps(), 100));
        return methods(request)
                .map(method -> new Descent.Settings(method, rate, steps, stopNorm))
                .toList();
    }

    private static Stream<Method> methods(Request request) {
        List<String> names =
                request.methods() == null ? List.of(Body.orElse(request.method(), "descent")) : request.methods();
        Check.count("methods", 1, MOST_METHODS, names.size());
        return names.stream().map(name -> Check.choice("methods", name, Method.values()));
    }

    private static Descent run(Formula formula, double[] start, double h, Descent.Settings settings) {
        Objective objective = Objective.of(formula::at, x -> Gradient.numeric(formula::at, x, h, Difference.CENTRAL));
        return Descent.run(objective.withHessian(formula::hessian), start, settings);
    }

    /** The window asked for, else one around the origin that holds the start. */
    private static Landscape landscape(Formula formula, List<List<Double>> window, double[] start) {
        double reach = 1.25 * Math.max(1, Math.max(Math.abs(start[0]), Math.abs(start[1])));
        List<List<Double>> around = List.of(List.of(-reach, reach), List.of(-reach, reach));
        return Landscape.of(formula, Body.orElse(window, around));
    }

    private static Answer answer(
            Formula formula, double[] start, double h, List<Descent.Settings> walks, Picture ground, Locale locale) {
        List<Descent> runs =
                walks.stream().map(walk -> run(formula, start, h, walk)).toList();
        Surface surface = ground == null ? null : ground.surface();
        return new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                RunAnswer.of(runs.get(0)),
                runs.stream().skip(1).map(RunAnswer::of).toList(),
                ground == null ? null : surface.contours(),
                ground == null ? null : ground.landscape().window(),
                ground == null ? null : Warning.of(surface, locale));
    }
}
