package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.formula.SymbolicBudget;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.plot.Point;
import nabla.plot.Range;
import nabla.plot.Slice;
import nabla.plot.Slices;
import nabla.plot.surface.Surface;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.http.Body;
import nabla.web.http.PrintedNumbers;

/** {@code POST /api/slices}: a surface cut along each variable through one point, with the tangents of the cuts. */
public final class SlicesEndpoint {
    private SlicesEndpoint() {}

    public record Request(
            String function,
            List<String> variables,
            List<Double> at,
            List<List<Double>> window,
            Integer points,
            Integer levels) {}

    record Answer(
            FormulaAnswer formula,
            List<String> variables,
            double[] at,
            List<String> atShown,
            double value,
            String valueShown,
            List<Double> steps,
            List<String> stepsShown,
            List<SliceAnswer> slices,
            Warning warning,
            Warning remark,
            Surface surface) {}

    record SliceAnswer(
            String variable,
            double fixed,
            String fixedShown,
            FormulaAnswer partial,
            FormulaAnswer frozen,
            List<Point> curve,
            Range range,
            List<Point> tangent,
            Secants secants,
            double slope,
            String slopeShown,
            Double exactSlope,
            String exactShown) {}

    public static Computation plan(Request request, Locale locale) {
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        Formula formula = landscape.formula();
        ManyVariables function = ManyVariables.of(formula, Body.orElse(request.at(), List.of(0.0, 0.0)), "at");
        Picture picture = Picture.of(landscape, request.points(), request.levels(), work -> Cost.curve(work)
                .plus(Secants.cost(work))
                .times(2)
                .plus(Cost.exact(2, work))
                .plus(Cost.symbolic(4, formula)));
        return new Computation(picture.price(), () -> answer(function, picture, locale));
    }

    private static Answer answer(ManyVariables function, Picture picture, Locale locale) {
        Landscape landscape = picture.landscape();
        Formula formula = landscape.formula();
        double[] at = function.at().values();
        List<Slice> slices = Slices.of(
                formula::at, formula.variables(), at, landscape.x(), landscape.y(), Difference.STEP, function.exact());
        Surface surface = picture.surface();
        SymbolicBudget budget = new SymbolicBudget();
        return new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                at,
                PrintedNumbers.each(at),
                function.value(),
                PythonText.of(function.value()),
                Secants.STEPS,
                Secants.STEPS.stream().map(PythonText::of).toList(),
                IntStream.range(0, 2)
                        .mapToObj(i -> answer(formula, at, i, slices.get(i), budget, locale))
                        .toList(),
                function.warning(locale),
                remark(surface, slices, locale),
                surface);
    }

    /** Of the picture, the gravest first: no contour lines, no whole cut. */
    private static Warning remark(Surface surface, List<Slice> slices, Locale locale) {
        return Stream.concat(
                        Stream.of(surface).map(picture -> Warning.of(picture, locale)),
                        slices.stream().map(slice -> Warning.of(slice.curve(), locale)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DoubleUnaryOperator along(Formula formula, double[] at, int index) {
        return t -> index == 0 ? formula.at(t, at[1]) : formula.at(at[0], t);
    }

    private static SliceAnswer answer(
            Formula formula, double[] at, int index, Slice slice, SymbolicBudget budget, Locale locale) {
        return new SliceAnswer(
                slice.variable(),
                slice.fixed(),
                PythonText.of(slice.fixed()),
                FormulaAnswer.orReason(() -> formula.derivative(budget, index), locale),
                FormulaAnswer.orReason(() -> formula.frozen(budget, index, at), locale),
                slice.curve().points(),
                slice.curve().range(),
                slice.tangent(),
                Secants.of(along(formula, at, index), at[index]),
                slice.slope(),
                PythonText.of(slice.slope()),
                PrintedNumbers.numberIfAny(slice.exactSlope()),
                PrintedNumbers.ifAny(slice.exactSlope()));
    }
}
