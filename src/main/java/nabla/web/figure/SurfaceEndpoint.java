package nabla.web.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;
import nabla.plot.surface.Surface;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;

/** {@code POST /api/surface}: the heights of a function of two variables, and its contour lines. */
public final class SurfaceEndpoint {
    private SurfaceEndpoint() {}

    public record Request(
            String function, List<String> variables, List<List<Double>> window, Integer points, Integer levels) {}

    record Answer(FormulaAnswer formula, List<String> variables, Warning warning, @JsonUnwrapped Surface surface) {}

    public static Computation plan(Request request, Locale locale) {
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        Picture picture = Picture.of(landscape, request.points(), request.levels(), work -> Cost.NONE);
        return new Computation(picture.price(), () -> answer(picture, locale));
    }

    private static Answer answer(Picture picture, Locale locale) {
        Formula formula = picture.landscape().formula();
        Surface surface = picture.surface();
        return new Answer(FormulaAnswer.of(formula), formula.variables(), Warning.of(surface, locale), surface);
    }
}
