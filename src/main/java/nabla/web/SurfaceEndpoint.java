package nabla.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.List;
import nabla.plot.Surface;

/** {@code POST /api/surface}: the heights of a function of two variables, and its contour lines. */
final class SurfaceEndpoint {
    static final int POINTS = 61;
    static final int LEVELS = 12;
    private static final int MOST_POINTS = 400;
    private static final int MOST_LEVELS = 40;

    private SurfaceEndpoint() {}

    record Request(
            String function, List<String> variables, List<List<Double>> window, Integer points, Integer levels) {}

    record Answer(FormulaAnswer formula, List<String> variables, @JsonUnwrapped Surface surface) {}

    static void post(Context context) {
        Answer answer = answer(Body.read(context, Request.class));
        context.contentType(ContentType.APPLICATION_JSON).result(Json.bytes(answer));
    }

    static Answer answer(Request request) {
        Landscape landscape = Landscape.read(request.function(), request.variables(), request.window());
        Surface surface = of(landscape, request.points(), request.levels());
        return new Answer(
                FormulaAnswer.of(landscape.formula()), landscape.formula().variables(), surface);
    }

    static Surface of(Landscape landscape, Integer points, Integer levels) {
        int count = Check.between("points", 2, MOST_POINTS, Body.orElse(points, POINTS));
        int lines = Check.between("levels", 0, MOST_LEVELS, Body.orElse(levels, LEVELS));
        return Surface.of(landscape.xs(count), landscape.ys(count), landscape.heights(count), lines);
    }
}
