package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import nabla.numeric.Difference;
import nabla.plot.Curve;
import nabla.plot.Dataset;
import nabla.plot.Line;
import nabla.plot.Plot;
import nabla.plot.Point;
import nabla.plot.Range;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/derivative}: one derivative at one point, by a difference and exactly, with its picture. */
public final class DerivativeEndpoint {
    /** A curve through fewer points would be a polygon. */
    private static final int DOUBLES = 16;

    private DerivativeEndpoint() {}

    public record Request(
            String function,
            String variable,
            Double at,
            Double h,
            String scheme,
            List<Double> window,
            Boolean frames) {}

    record Answer(
            FormulaAnswer formula,
            FormulaAnswer derivative,
            PointAnswer at,
            double value,
            String shown,
            Double exact,
            String exactShown,
            Double error,
            String errorShown,
            int evaluations,
            Warning warning,
            Warning remark,
            Plot plot,
            Range range,
            DerivativeFrames frames) {}

    public static Computation plan(Request request, Locale locale) {
        OneVariable function = OneVariable.read(request.function(), request.variable(), request.at());
        double h = Check.positive("h", Body.orElse(request.h(), 1e-4));
        Difference scheme = Check.scheme(Body.orElse(request.scheme(), "central"));
        double[] window = Check.window("window", Body.orElse(request.window(), around(function.x())), DOUBLES);
        boolean frames = Boolean.TRUE.equals(request.frames());
        Price price = Budget.of(Quantity.WORK, "function", function.formula().work(), work -> Cost.curve(work)
                .plus(Cost.exact(1, work))
                .plus(Cost.symbolic(1, function.formula()))
                .plus(frames ? DerivativeFrames.cost(work) : Cost.NONE));
        return new Computation(price, () -> answer(function, h, scheme, window, frames, locale));
    }

    private static Answer answer(
            OneVariable function, double h, Difference scheme, double[] window, boolean frames, Locale locale) {
        Estimate estimate = Estimate.of(function, h, scheme);
        Curve curve = Curve.sample(function::valueAt, window[0], window[1]);
        return new Answer(
                FormulaAnswer.of(function.formula()),
                function.derivative(locale),
                function.at(),
                estimate.value(),
                estimate.shown(),
                PrintedNumbers.numberIfAny(function.exact()),
                PrintedNumbers.ifAny(function.exact()),
                PrintedNumbers.numberIfAny(estimate.error()),
                PrintedNumbers.ifAny(estimate.error()),
                scheme.evaluations(),
                function.warning(locale),
                Warning.of(curve, locale),
                plot(function, estimate, curve, window[0], window[1]),
                curve.range(),
                frames ? DerivativeFrames.of(function) : null);
    }

    private static List<Double> around(double x) {
        double reach = Math.max(3, Math.abs(x));
        return List.of(x - reach, x + reach);
    }

    private static Plot plot(OneVariable function, Estimate estimate, Curve curve, double lo, double hi) {
        Point point = new Point(function.x(), function.y());
        return new Plot(List.of(
                curve.dataset(function.formula().text(), "curve"),
                new Dataset("secant", "secant", Line.through(estimate.left(), estimate.right(), lo, hi)),
                new Dataset("tangent", "tangent", Line.tangent(point, function.exact(), lo, hi)),
                Dataset.point("point", function.x(), function.y())));
    }
}
