package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.plot.Arrow;
import nabla.plot.Contour;
import nabla.plot.Field;

/** {@code POST /api/field}: the gradient, or its negative, as arrows over contour lines. */
final class FieldEndpoint {
    private static final int POINTS = 21;
    private static final int MOST_POINTS = 61;

    private FieldEndpoint() {}

    record Request(
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
            double[] range) {}

    /** An arrow to draw, and the vector that it stands for, as NumPy prints it. */
    record ArrowAnswer(
            double x,
            double y,
            double dx,
            double dy,
            double norm,
            String normShown,
            List<String> atShown,
            String vectorShown) {}

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        int points = Check.between("points", 2, MOST_POINTS, Body.orElse(request.points(), POINTS));
        Field.Sign sign = Check.choice("sign", Body.orElse(request.sign(), "ascent"), Field.Sign.values());
        Formula formula = landscape.formula();
        Field field = Field.of(formula::gradient, landscape.xs(points), landscape.ys(points), sign);
        var surface = SurfaceEndpoint.of(landscape, SurfaceEndpoint.POINTS, request.levels());
        context.json(new Answer(
                FormulaAnswer.of(formula),
                formula.variables(),
                Check.lowerCase(sign),
                field.arrows().stream()
                        .map(arrow -> answer(formula, arrow, sign))
                        .toList(),
                surface.contours(),
                surface.range()));
    }

    private static ArrowAnswer answer(Formula formula, Arrow arrow, Field.Sign sign) {
        double[] vector = formula.gradient(arrow.x(), arrow.y());
        if (sign == Field.Sign.DESCENT) {
            vector = new double[] {-vector[0], -vector[1]};
        }
        return new ArrowAnswer(
                arrow.x(),
                arrow.y(),
                arrow.dx(),
                arrow.dy(),
                arrow.norm(),
                PythonText.of(arrow.norm()),
                Shown.each(arrow.x(), arrow.y()),
                Shown.vector(vector));
    }
}
