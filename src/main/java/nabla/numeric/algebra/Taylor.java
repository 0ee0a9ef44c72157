package nabla.numeric.algebra;

/** Taylor's polynomials in one variable. */
public final class Taylor {
    private Taylor() {}

    /**
     * What each further term brings: the n-th sum is f(a) + f′(a)·h + f″(a)·h²/2! + … + f⁽ⁿ⁾(a)·hⁿ/n!, an approximation of
     * f(a + h).
     *
     * @param derivatives f(a), f′(a), f″(a), …
     * @return as many sums
     */
    public static double[] sums(double h, double... derivatives) {
        double[] sums = new double[derivatives.length];
        double sum = 0;
        double power = 1;
        double factorial = 1;
        for (int n = 0; n < sums.length; n++) {
            if (n > 0) {
                power *= h;
                factorial *= n;
            }
            sum += derivatives[n] * power / factorial;
            sums[n] = sum;
        }
        return sums;
    }
}
