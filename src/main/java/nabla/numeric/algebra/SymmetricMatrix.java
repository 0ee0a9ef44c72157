package nabla.numeric.algebra;

import java.util.Arrays;
import java.util.stream.IntStream;
import nabla.numeric.ShapeError;

/**
 * A symmetric matrix, such as a Hessian.
 *
 * @param rows n rows of n entries; the lower triangle is what counts
 */
public record SymmetricMatrix(double[][] rows) {

    /** @throws ShapeError if the rows are not as many and as long as one another */
    public SymmetricMatrix {
        double[][] given = rows;
        rows = new double[given.length][given.length];
        for (int i = 0; i < given.length; i++) {
            if (given[i].length != given.length) {
                throw new ShapeError(
                        "matrix", new int[] {given.length, given.length}, new int[] {given.length, given[i].length});
            }
            for (int j = 0; j <= i; j++) {
                rows[i][j] = rows[j][i] = given[i][j];
            }
        }
    }

    /** n. */
    public int size() {
        return rows.length;
    }

    public boolean isFinite() {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    /** A·x. */
    public double[] times(double... x) {
        return Arrays.stream(rows).mapToDouble(row -> dot(row, x)).toArray();
    }

    /** The quadratic form xᵀ·A·x. */
    public double form(double... x) {
        return dot(x, times(x));
    }

    /** In closed form for 2×2, else by Jacobi's rotations. All entries have to be finite. */
    public Eigen eigen() {
        return size() == 2
                ? TwoByTwo.eigen(rows[0][0], rows[1][0], rows[1][1])
                : Jacobi.eigen(Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new));
    }

    /**
     * The x with A·x = b, by Gaussian elimination with partial pivoting; not finite where A is singular.
     *
     * @see <a href="https://doi.org/10.1137/1.9780898718027">N. J. Higham, Accuracy and Stability of Numerical Algorithms,
     *     2nd ed., 2002, chapter 9</a>
     */
    public double[] solve(double... b) {
        double[][] a = IntStream.range(0, size())
                .mapToObj(i -> {
                    double[] row = Arrays.copyOf(rows[i], size() + 1);
                    row[size()] = b[i];
                    return row;
                })
                .toArray(double[][]::new);
        for (int k = 0; k < a.length; k++) {
            eliminate(a, k);
        }
        double[] x = new double[a.length];
        for (int i = a.length - 1; i >= 0; i--) {
            double rest = a[i][a.length];
            for (int j = i + 1; j < a.length; j++) {
                rest -= a[i][j] * x[j];
            }
            x[i] = rest / a[i][i];
        }
        return x;
    }

    /** Makes column k zero below its diagonal, with the largest of its entries there. */
    private static void eliminate(double[][] a, int k) {
        int pivot = k;
        for (int i = k + 1; i < a.length; i++) {
            pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
        }
        double[] row = a[pivot];
        a[pivot] = a[k];
        a[k] = row;
        for (int i = k + 1; i < a.length; i++) {
            double factor = row[k] == 0 ? 0 : a[i][k] / row[k];
            for (int j = k; j <= a.length; j++) {
                a[i][j] -= factor * row[j];
            }
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
