package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A wrong point: one that a known mistake puts in place of the right one. */
record WrongPoint(Finding finding, double[] point) {

    static List<WrongPoint> of(double[] point) {
        List<WrongPoint> points = new ArrayList<>();
        if (point.length > 1) {
            points.add(new WrongPoint(Finding.POINT_SWAPPED, reversed(point)));
        }
        points.add(new WrongPoint(
                Finding.POINT_SIGN, Arrays.stream(point).map(x -> -x).toArray()));
        for (int i = 0; i < point.length && point.length > 1; i++) {
            double[] flipped = point.clone();
            flipped[i] = -flipped[i];
            points.add(new WrongPoint(Finding.POINT_SIGN, flipped));
        }
        points.add(new WrongPoint(
                Finding.NOT_SUBSTITUTED, Arrays.stream(point).map(x -> 1).toArray()));
        return points;
    }

    private static double[] reversed(double[] point) {
        double[] reversed = point.clone();
        for (int i = 0; i < point.length; i++) {
            reversed[i] = point[point.length - 1 - i];
        }
        return reversed;
    }
}
