package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.numeric.algebra.CriticalPoint;
import nabla.plot.Arrow;
import nabla.plot.VectorField;
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

/** {@code POST /api/field}: the gradient, or its negative, as arrows over contour lines. */
public final class FieldEndpoint {
    private static final int POINTS = 21;
    private static final int MOST_POINTS = 61;

    private FieldEndpoint() {}

    public record Request(
            String function,
            List<String> variables,
            List<List<Double>> window,
            Integer points,
            String sign,
            Integer levels) {}

    record Answer(
            FormulaAnswer formula,
            List<String> variables,
            String sign,
            List<ArrowAnswer> arrows,
            List<Contour> contours,
            double[] range,
            Warning warning) {}

    /**
     * An arrow to draw, and the vector that it stands for, as NumPy prints it; {@code nature} says what the point is where
     * the gradient is zero.
     */
    record ArrowAnswer(
            double x,
            double y,
            double dx,
            double dy,
            double norm,
            String normShown,
            List<String> atShown,
            String vectorShown,
            GradientEndpoint.NatureAnswer nature) {}

    public static Computation plan(Request request, Locale locale) {
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        int points = Check.between("points", 2, MOST_POINTS, Body.orElse(request.points(), POINTS));
        VectorField.Sign sign = Check.choice("sign", Body.orElse(request.sign(), "ascent"), VectorField.Sign.values());
        int work = landscape.formula().work();
        Picture ground = Picture.ofContours(landscape, request.levels(), some -> arrows(2, some));
        Price price = Budget.of(
                Quantity.POINTS, "points", points, some -> ground.price().cost().plus(arrows(some, work)));
        return new Computation(price, () -> answer(ground, points, sign, locale));
    }

    /** Arrows on a square grid: at worst the function is level everywhere. */
    private static Cost arrows(int points, int work) {
        Cost words = new Cost(500, 200);
        Cost arrow = Cost.gradients(4, work)
                .plus(Cost.numbers(7))
                .plus(Cost.shown(5))
                .plus(Cost.brief(2))
                .plus(words);
        return arrow.times((double) points * points);
    }

    private static Answer answer(Picture ground, int points, VectorField.Sign sign, Locale locale) {
        Landscape landscape = ground.landscape();
        Formula formula = landscape.formula();
        VectorField field = VectorField.of(formula::fastGradient, landscape.xs(points), landscape.ys(points), sign);
        Surface surface = ground.surface();
        return new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                Check.lowerCase(sign),
                field.arrows().stream()
                        .map(arrow -> answer(formula, arrow, sign, locale))
                        .toList(),
                surface.contours(),
                surface.range(),
                Warning.of(surface, locale));
    }

    private static ArrowAnswer answer(Formula formula, Arrow arrow, VectorField.Sign sign, Locale locale) {
        double[] point = {arrow.x(), arrow.y()};
        double[] gradient = formula.fastGradient(point);
        boolean isLevel = arrow.norm() <= CriticalPoint.GRADIENT_TOLERANCE;
        return new ArrowAnswer(
                arrow.x(),
                arrow.y(),
                arrow.dx(),
                arrow.dy(),
                arrow.norm(),
                PythonText.of(arrow.norm()),
                PrintedNumbers.each(point),
                PrintedNumbers.vector(signed(gradient, sign)),
                isLevel ? GradientEndpoint.NatureAnswer.of(gradient, formula.fastHessian(point), locale) : null);
    }

    /** The negative by subtraction, which makes no -0.0 of a 0. */
    private static double[] signed(double[] gradient, VectorField.Sign sign) {
        return sign == VectorField.Sign.ASCENT ? gradient : new double[] {0 - gradient[0], 0 - gradient[1]};
    }
}
