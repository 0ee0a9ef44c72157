package nabla.numeric.algebra;

import java.util.Arrays;
import java.util.Locale;
import nabla.numeric.Gradient;
import nabla.numeric.InputError;
import nabla.numeric.ShapeError;

/**
 * The nature of a point where the gradient is zero, as far as the second derivatives tell it.
 *
 * <p>All eigenvalues of the Hessian positive: a minimum; all negative: a maximum; both signs: a saddle. Otherwise the
 * Hessian is silent: x⁴, −x⁴ and x³ all have gradient 0 and Hessian 0 at 0. An eigenvalue counts as zero up to 1e-10 of
 * the largest one in size, which is far above the rounding error of the Hessian and of the eigenvalues.
 *
 * @param kind what the point is
 * @param norm ‖∇f‖ at the point
 * @param eigenvalues of the Hessian, smallest first; empty where gradient or Hessian is not finite
 * @see <a href="https://link.springer.com/book/10.1007/978-0-387-40065-5">J. Nocedal, S. J. Wright, Numerical
 *     Optimization, 2nd ed., 2006, section 2.1</a>
 */
public record CriticalPoint(Kind kind, double norm, double[] eigenvalues) {

    /** A gradient of up to this length counts as zero, unless the caller knows better. */
    public static final double GRADIENT_TOLERANCE = 1e-6;

    private static final double EIGENVALUE_TOLERANCE = 1e-10;

    /** What a point can be. */
    public enum Kind {
        /** The gradient is not zero: no critical point. */
        SLOPE(
                "기울기(gradient)가 0이 아니므로 이곳은 극값을 갖는 점도 안장점도 아닙니다.",
                "The gradient is not zero here: this is no critical point."),
        /** All eigenvalues are positive. */
        MINIMUM(
                "헤세 행렬의 고윳값이 모두 양수이므로 여기에서 극솟값을 갖습니다.",
                "All eigenvalues of the Hessian are positive: a local minimum."),
        /** All eigenvalues are negative. */
        MAXIMUM(
                "헤세 행렬의 고윳값이 모두 음수이므로 여기에서 극댓값을 갖습니다.",
                "All eigenvalues of the Hessian are negative: a local maximum."),
        /** There are positive and negative eigenvalues. */
        SADDLE(
                "헤세 행렬에 양의 고윳값과 음의 고윳값이 모두 있으므로 안장점입니다.",
                "The Hessian has positive and negative eigenvalues: a saddle point."),
        /** All eigenvalues are zero: to second order f does not change here at all. */
        FLAT(
                "헤세 행렬의 고윳값이 모두 0입니다. 여기는 평평하며, 헤세 행렬만으로는 극값인지 안장점인지 알 수 없습니다.",
                "All eigenvalues of the Hessian are zero: it is flat here, and the Hessian cannot tell what the point is."),
        /** Some eigenvalues are zero and the others have one sign. */
        UNDECIDED(
                "헤세 행렬의 고윳값 가운데 0이 있고 나머지는 부호가 같습니다. 헤세 행렬만으로는 극값인지 안장점인지 알 수 없습니다.",
                "Some eigenvalues of the Hessian are zero and the others have one sign:"
                        + " the Hessian cannot tell what the point is."),
        /** The gradient or the Hessian has no finite value. */
        UNDEFINED("여기서는 기울기(gradient)나 헤세 행렬의 값이 없습니다.", "The gradient or the Hessian has no value here.");

        private final String korean;
        private final String english;

        Kind(String korean, String english) {
            this.korean = korean;
            this.english = english;
        }

        /** Whether the gradient is 0 and the Hessian does not tell what the point is. */
        public boolean isUndecided() {
            return this == FLAT || this == UNDECIDED;
        }

        /** The name in answers, such as {@code saddle}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** One sentence with the reason, in Korean or else in English. */
        public String message(Locale locale) {
            return InputError.isKorean(locale) ? korean : english;
        }
    }

    /** As {@link #of(double[], double[][], double)} with {@link #GRADIENT_TOLERANCE}. */
    public static CriticalPoint of(double[] gradient, double[][] hessian) {
        return of(gradient, hessian, GRADIENT_TOLERANCE);
    }

    /**
     * Judges one point.
     *
     * @param gradient n partial derivatives
     * @param hessian n rows of n second derivatives, symmetric
     * @param tolerance the longest gradient that counts as zero
     * @throws ShapeError if the Hessian is not n×n
     */
    public static CriticalPoint of(double[] gradient, double[][] hessian, double tolerance) {
        requireSquare(hessian, gradient.length);
        double norm = Gradient.norm(gradient);
        SymmetricMatrix matrix = new SymmetricMatrix(hessian);
        if (!Double.isFinite(norm) || !matrix.isFinite()) {
            return new CriticalPoint(Kind.UNDEFINED, norm, new double[0]);
        }
        double[] eigenvalues = matrix.eigen().values();
        return new CriticalPoint(norm > tolerance ? Kind.SLOPE : kind(eigenvalues), norm, eigenvalues);
    }

    private static Kind kind(double[] eigenvalues) {
        double zero = EIGENVALUE_TOLERANCE * Gradient.norm(eigenvalues);
        long positive = Arrays.stream(eigenvalues).filter(value -> value > zero).count();
        long negative =
                Arrays.stream(eigenvalues).filter(value -> value < -zero).count();
        if (positive > 0 && negative > 0) {
            return Kind.SADDLE;
        }
        if (positive + negative < eigenvalues.length) {
            return positive + negative == 0 ? Kind.FLAT : Kind.UNDECIDED;
        }
        return positive > 0 ? Kind.MINIMUM : Kind.MAXIMUM;
    }

    private static void requireSquare(double[][] hessian, int n) {
        for (double[] row : hessian) {
            if (hessian.length != n || row.length != n) {
                throw new ShapeError("hessian", new int[] {n, n}, new int[] {hessian.length, row.length});
            }
        }
        if (hessian.length != n) {
            throw new ShapeError("hessian", new int[] {n, n}, new int[] {hessian.length});
        }
    }
}
