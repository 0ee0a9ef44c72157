package nabla.numeric.algebra;

/**
 * The eigenvalues of a symmetric 2×2 matrix in closed form: the solutions of λ² − (a + d)·λ + (a·d − b²) = 0, without
 * the digits that the formula would lose.
 *
 * <p>The solution larger in size has no cancellation in (a + d)/2 ± √(((a − d)/2)² + b²). The other is the determinant
 * divided by it (Viète), and the determinant a·d − b² is computed with the rounding error of one product given back
 * (Kahan), so that both eigenvalues are right to a few units in the last place, however far apart they are.
 *
 * @see <a href="https://doi.org/10.1090/S0025-5718-2013-02679-8">C.-P. Jeannerod, N. Louvet, J.-M. Muller, Further analysis
 *     of Kahan's algorithm for the accurate computation of 2×2 determinants, 2013</a>
 */
final class TwoByTwo {

    private TwoByTwo() {}

    /** The eigenvalues, smallest first, of [[a, b], [b, d]]. */
    static Eigen eigen(double a, double b, double d) {
        double size = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(d)));
        if (size == 0) {
            return new Eigen(new double[2], new double[][] {{1, 0}, {0, 1}});
        }
        // by a power of two, which rounds nothing: neither squares nor products overflow
        int exponent = Math.getExponent(size);
        Eigen eigen = scaled(Math.scalb(a, -exponent), Math.scalb(b, -exponent), Math.scalb(d, -exponent));
        double[] values = eigen.values();
        return new Eigen(
                new double[] {Math.scalb(values[0], exponent), Math.scalb(values[1], exponent)}, eigen.vectors());
    }

    private static Eigen scaled(double a, double b, double d) {
        double half = (a - d) / 2;
        double radius = Math.sqrt(half * half + b * b);
        double middle = (a + d) / 2;
        double larger = middle < 0 ? middle - radius : middle + radius;
        double other = determinant(a, b, d) / larger;
        double[] up = half >= 0 ? unit(half + radius, b) : unit(b, radius - half);
        return new Eigen(
                new double[] {Math.min(larger, other), Math.max(larger, other)},
                new double[][] {Eigen.facing(new double[] {-up[1], up[0]}), Eigen.facing(up)});
    }

    private static double determinant(double a, double b, double d) {
        double square = b * b;
        double error = Math.fma(-b, b, square);
        return Math.fma(a, d, -square) + error;
    }

    private static double[] unit(double x, double y) {
        double length = Math.sqrt(x * x + y * y);
        return length == 0 ? new double[] {1, 0} : new double[] {x / length, y / length};
    }
}
