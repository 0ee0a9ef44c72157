package nabla.numeric;

import java.util.Arrays;
import nabla.elementary.Elementary;

/**
 * Eigenvalues of a symmetric matrix by Jacobi's cyclic rotations, each of which turns one off-diagonal pair to zero.
 *
 * @see <a href="https://jhupbooks.press.jhu.edu/title/matrix-computations">G. H. Golub, C. F. Van Loan, Matrix
 *     Computations, 4th ed., 2013, section 8.5</a>
 */
final class Eigenvalues {

    private static final int SWEEPS = 50;

    private Eigenvalues() {}

    /**
     * The eigenvalues, smallest first, to about n·ε·‖A‖.
     *
     * @param matrix symmetric with finite entries; read only its size and lower triangle, not changed
     */
    static double[] of(double[][] matrix) {
        double[][] a = symmetric(matrix);
        double small = largest(a) * 0x1p-60;
        boolean turned = true;
        for (int sweep = 0; turned && sweep < SWEEPS; sweep++) {
            turned = sweep(a, small);
        }
        double[] values = new double[a.length];
        Arrays.setAll(values, i -> a[i][i]);
        Arrays.sort(values);
        return values;
    }

    private static double[][] symmetric(double[][] matrix) {
        double[][] a = new double[matrix.length][matrix.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = a[j][i] = matrix[i][j];
            }
        }
        return a;
    }

    private static double largest(double[][] a) {
        return Arrays.stream(a)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static boolean sweep(double[][] a, double small) {
        boolean turned = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > small) {
                    rotate(a, p, q);
                    turned = true;
                }
            }
        }
        return turned;
    }

    private static void rotate(double[][] a, int p, int q) {
        double cotangent = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = Math.copySign(1, cotangent) / (Math.abs(cotangent) + Elementary.hypot(cotangent, 1));
        double cosine = 1 / Elementary.hypot(tangent, 1);
        double sine = tangent * cosine;
        a[p][p] -= tangent * a[p][q];
        a[q][q] += tangent * a[p][q];
        a[p][q] = a[q][p] = 0;
        for (int k = 0; k < a.length; k++) {
            if (k != p && k != q) {
                double left = a[k][p];
                double right = a[k][q];
                a[k][p] = a[p][k] = cosine * left - sine * right;
                a[k][q] = a[q][k] = sine * left + cosine * right;
            }
        }
    }
}
