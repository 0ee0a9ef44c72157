package nabla.web.figure;

import java.util.List;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.plot.Range;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;

/** A reader's function of two variables over a window. */
record Landscape(Formula formula, Range x, Range y) {

    /** More than any grid has points. */
    private static final int DOUBLES = 512;

    static Landscape read(String function, List<String> variables, List<List<Double>> window) {
        List<String> names = Body.orElse(variables, List.of("x", "y"));
        if (names.size() != 2) {
            throw Complaint.LENGTH_OF_NAMES.about("variables", names.size());
        }
        return of(Check.formula(function, names), window);
    }

    /** The same with a formula of two variables that is read already. */
    static Landscape of(Formula formula, List<List<Double>> window) {
        List<List<Double>> ends = Body.orElse(window, List.of(List.of(-5.0, 5.0), List.of(-5.0, 5.0)));
        if (ends.size() != 2) {
            throw Complaint.LENGTH.about("window", new FieldName("window"), 2, ends.size());
        }
        return new Landscape(formula, range("window[0]", ends.get(0)), range("window[1]", ends.get(1)));
    }

    private static Range range(String field, List<Double> ends) {
        double[] window = Check.window(field, Body.required(field, ends), DOUBLES);
        return new Range(window[0], window[1]);
    }

    List<List<Double>> window() {
        return List.of(List.of(x.lo(), x.hi()), List.of(y.lo(), y.hi()));
    }

    double[] xs(int points) {
        return axis(x, points);
    }

    double[] ys(int points) {
        return axis(y, points);
    }

    /** Heights over a square grid of points, rows by y. */
    double[][] heights(int points) {
        return formula.grid(xs(points), ys(points));
    }

    private static double[] axis(Range range, int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> place(range, i, points - 1))
                .toArray();
    }

    /** Divided last, so that ends with few digits give places with few digits: 1.4, not 1.4000000000000001. */
    private static double place(Range range, int i, int last) {
        double place = (range.lo() * (last - i) + range.hi() * i) / last;
        return Double.isFinite(place) ? place : range.lo() + i * ((range.hi() - range.lo()) / last);
    }
}
