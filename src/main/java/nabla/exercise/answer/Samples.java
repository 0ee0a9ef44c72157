package nabla.exercise.answer;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import nabla.formula.Formula;

/**
 * Points at which two formulas are compared, spread over a box: every axis is cut into as many strips as there are points,
 * and every strip holds one point (Latin hypercube sampling).
 *
 * @param columns one for each variable, the coordinates of all points
 * @see <a href="https://doi.org/10.1080/00401706.1979.10489755">M. D. McKay, R. J. Beckman, W. J. Conover, A comparison of
 *     three methods for selecting values of input variables, 1979</a>
 */
public record Samples(double[][] columns) {
    public static final int POINTS = 32;

    /** As many points must have values on both sides before anything can be said. */
    public static final int FEWEST = 8;

    public static final double TOLERANCE = 1e-6;
    private static final double ROUNDING = 1e-11;

    /** @param box lower and upper end for each variable */
    static Samples of(double[][] box, SplittableRandom random) {
        double[][] columns = new double[box.length][POINTS];
        for (int v = 0; v < box.length; v++) {
            for (int i = 0; i < POINTS; i++) {
                int other = random.nextInt(i + 1);
                double x = box[v][0] + (box[v][1] - box[v][0]) * ((i + random.nextDouble()) / POINTS);
                columns[v][i] = columns[v][other];
                columns[v][other] = x;
            }
        }
        return new Samples(columns);
    }

    public double[] values(Formula formula) {
        double[] values = new double[POINTS];
        formula.values(columns, values);
        return values;
    }

    public double[] point(int i) {
        return Arrays.stream(columns).mapToDouble(column -> column[i]).toArray();
    }

    /** The values of a function that takes the coordinates at these places. */
    public double[] values(int[] places, ToDoubleFunction<double[]> function) {
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            int index = i;
            values[i] = function.applyAsDouble(
                    Arrays.stream(places).mapToDouble(v -> columns[v][index]).toArray());
        }
        return values;
    }

    /** How far off a value may be at each point: 1e-6 of the right one, and near a zero of it 1e-9 of the largest. */
    public static double[] tolerances(double[] right) {
        double largest = Arrays.stream(right)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        double least = largest == 0 ? ROUNDING * TOLERANCE : largest * 1e-3 * TOLERANCE;
        return Arrays.stream(right)
                .map(value -> Math.max(TOLERANCE * Math.abs(value), least))
                .toArray();
    }

    /** How much rounding alone may differ, for formulas that are compared exactly. */
    public static double[] rounding(double[] tolerances) {
        return Arrays.stream(tolerances)
                .map(tolerance -> tolerance * (ROUNDING / TOLERANCE))
                .toArray();
    }

    public static double[] each(double[] a, double[] b, DoubleBinaryOperator operator) {
        double[] result = new double[POINTS];
        Arrays.setAll(result, i -> operator.applyAsDouble(a[i], b[i]));
        return result;
    }

    /** Whether all finite values are one number, and there are enough of them to say so. */
    public static boolean isConstant(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double sum = Arrays.stream(finite).sum();
        double mean = sum / finite.length;
        return finite.length >= FEWEST
                && Arrays.stream(finite).allMatch(value -> Math.abs(value - mean) <= TOLERANCE * Math.abs(mean));
    }

    /** At how many points both have a finite value. */
    public static int common(double[] a, double[] b) {
        int common = 0;
        for (int i = 0; i < POINTS; i++) {
            common += Double.isFinite(a[i]) && Double.isFinite(b[i]) ? 1 : 0;
        }
        return common;
    }

    /** Whether both have values at the same points. */
    public static boolean sameDomain(double[] a, double[] b) {
        for (int i = 0; i < POINTS; i++) {
            if (Double.isFinite(a[i]) != Double.isFinite(b[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether they agree wherever both have a finite value. */
    public static boolean agree(double[] a, double[] b, double[] tolerances) {
        for (int i = 0; i < POINTS; i++) {
            if (Double.isFinite(a[i]) && Double.isFinite(b[i]) && !(Math.abs(a[i] - b[i]) <= tolerances[i])) {
                return false;
            }
        }
        return true;
    }
}
