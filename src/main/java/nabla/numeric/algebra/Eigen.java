package nabla.numeric.algebra;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix A: A·v = λ·v. The eigenvectors are the directions in which a quadratic
 * bends without twisting, the eigenvalues how much.
 *
 * @param values λ₀ ≤ λ₁ ≤ …
 * @param vectors one of length 1 for each value, orthogonal to one another; the first entry that is not 0 is positive
 */
public record Eigen(double[] values, double[][] vectors) {

    /**
     * The condition number |λ|max / |λ|min: how much longer than wide the level ellipses are, squared. 1 for a round bowl,
     * infinite if an eigenvalue is 0, NaN for the zero matrix and for none.
     *
     * @see <a href="https://epubs.siam.org/doi/book/10.1137/1.9781611977448">L. N. Trefethen, D. Bau, Numerical Linear
     *     Algebra, 1997, lecture 12</a>
     */
    public double condition() {
        double[] sizes = Arrays.stream(values).map(Math::abs).sorted().toArray();
        return sizes.length == 0 ? Double.NaN : sizes[sizes.length - 1] / sizes[0];
    }

    /** The same direction, or the opposite one, as {@link #vectors} promises it. */
    static double[] facing(double[] vector) {
        double first =
                Arrays.stream(vector).filter(entry -> entry != 0).findFirst().orElse(1);
        // 0 − x, as −x would make −0 of 0
        return first > 0
                ? vector
                : Arrays.stream(vector).map(entry -> 0 - entry).toArray();
    }
}
