package nabla.web.figure.network;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nabla.numeric.PythonText;
import nabla.numeric.network.Samples;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.PrintedNumbers;

/** Points of the plane, each with its class, 0 or 1. */
final class ClassedPoints {
    private static final int MOST = 100;
    private static final double FARTHEST = 1e6;

    private ClassedPoints() {}

    /** Each row is two coordinates and a class. */
    static Samples read(String field, List<List<Double>> rows) {
        int count = Body.required(field, rows).size();
        if (count < 1 || count > MOST) {
            throw Complaint.COUNT.about(field, new FieldName(field), 1, MOST, count);
        }
        List<double[]> points = IntStream.range(0, rows.size())
                .mapToObj(i -> point(field + "[" + i + "]", rows.get(i)))
                .toList();
        return Samples.ofClasses(
                2,
                points.stream()
                        .flatMapToDouble(point -> DoubleStream.of(point[0], point[1]))
                        .toArray(),
                2,
                points.stream().mapToInt(point -> (int) point[2]).toArray());
    }

    private static double[] point(String field, List<Double> row) {
        double[] point = Check.finite(field, row);
        if (point.length != 3) {
            throw Complaint.LENGTH.about(field, new FieldName(field), 3, point.length);
        }
        if (Math.abs(point[0]) > FARTHEST || Math.abs(point[1]) > FARTHEST) {
            throw Complaint.POINT_TOO_FAR.about(field, (long) FARTHEST, PrintedNumbers.tuple(point[0], point[1]));
        }
        if (point[2] != 0 && point[2] != 1) {
            throw Complaint.NO_CLASS.about(field + "[2]", PythonText.of(point[2]));
        }
        return point;
    }

    /** A square that holds all of them, with room around. */
    static List<List<Double>> window(Samples points) {
        double[] middle = new double[2];
        double reach = 0.5;
        for (int i = 0; i < 2; i++) {
            int axis = i;
            double[] places = IntStream.range(0, points.size())
                    .mapToDouble(row -> points.x()[2 * row + axis])
                    .sorted()
                    .toArray();
            middle[i] = (places[0] + places[places.length - 1]) / 2;
            reach = Math.max(reach, (places[places.length - 1] - places[0]) / 2);
        }
        double half = 1.5 * reach;
        return List.of(List.of(middle[0] - half, middle[0] + half), List.of(middle[1] - half, middle[1] + half));
    }
}
