package nabla.numeric.algebra;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nabla.elementary.Elementary;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's cyclic rotations, each of which turns one off-diagonal
 * pair to zero.
 *
 * @see <a href="https://jhupbooks.press.jhu.edu/title/matrix-computations">G. H. Golub, C. F. Van Loan, Matrix
 *     Computations, 4th ed., 2013, section 8.5</a>
 */
final class Jacobi {

    private static final int SWEEPS = 50;

    /** Becomes diagonal. */
    private final double[][] a;
    /** The product of all rotations, transposed: row i becomes the eigenvector of the i-th diagonal entry. */
    private final double[][] rotated;

    private Jacobi(double[][] symmetric) {
        a = symmetric;
        rotated = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            rotated[i][i] = 1;
        }
    }

    /** Eigenvalues to about n·ε·‖A‖, smallest first. */
    static Eigen eigen(double[][] symmetric) {
        Jacobi jacobi = new Jacobi(symmetric);
        jacobi.turn();
        int[] order = IntStream.range(0, symmetric.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> jacobi.a[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Eigen(
                Arrays.stream(order).mapToDouble(i -> jacobi.a[i][i]).toArray(),
                Arrays.stream(order)
                        .mapToObj(i -> Eigen.facing(jacobi.rotated[i]))
                        .toArray(double[][]::new));
    }

    private void turn() {
        double small = largest() * 0x1p-60;
        boolean turned = true;
        for (int sweep = 0; turned && sweep < SWEEPS; sweep++) {
            turned = sweep(small);
        }
    }

    private double largest() {
        return Arrays.stream(a)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private boolean sweep(double small) {
        boolean turned = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > small) {
                    rotate(p, q);
                    turned = true;
                }
            }
        }
        return turned;
    }

    private void rotate(int p, int q) {
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
            double left = rotated[p][k];
            double right = rotated[q][k];
            rotated[p][k] = cosine * left - sine * right;
            rotated[q][k] = sine * left + cosine * right;
        }
    }
}
