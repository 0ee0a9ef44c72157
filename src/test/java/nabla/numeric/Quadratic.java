package nabla.numeric;

import java.util.Random;
import java.util.function.ToDoubleFunction;

/** ½·xᵀAx + b·x with a symmetric A: gradient Ax + b, Hessian A. */
public record Quadratic(double[][] a, double[] b) implements ToDoubleFunction<double[]> {

    public static Quadratic random(Random random, int n) {
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = a[j][i] = random.nextDouble() * 4 - 2;
            }
        }
        return new Quadratic(a, random.doubles(n, -3, 3).toArray());
    }

    @Override
    public double applyAsDouble(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += b[i] * x[i];
            for (int j = 0; j < x.length; j++) {
                sum += 0.5 * a[i][j] * x[i] * x[j];
            }
        }
        return sum;
    }

    public double[] gradient(double[] x) {
        double[] gradient = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                gradient[i] += a[i][j] * x[j];
            }
        }
        return gradient;
    }
}
