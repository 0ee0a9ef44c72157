package nabla.elementary;

import org.hipparchus.util.FastMath;

/**
 * Elementary functions with the same bits on every JDK and every processor, as those of {@link Math} have not. Domains and
 * special values are those of {@code Math}; the error is below one unit in the last place, of tanh two. Each is the one that most often
 * gives what Python's math does with the GNU C library: Hipparchus where that library rounds nearly always right,
 * fdlibm ({@link StrictMath}) where it is fdlibm itself.
 */
public final class Elementary {
    private static final double LOG10_E = 4.34294481903251816668e-01;
    private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
    private static final double LOG10_2_LOW = 3.69423907715893078616e-13;
    private static final double FEW = 1e7;
    private static final double NEAR_ONE = 1e-4;
    private static final double SQRT_2 = Math.sqrt(2);
    /** 2/ln 2 in two parts. */
    private static final double TWO_LOG2_E = 0x1.71547652b82fep1;

    private static final double TWO_LOG2_E_LOW = 0x1.777d0ffda0d24p-55;
    private static final double LN_2 = FastMath.log(2);
    private static final double HALF_LN_2 = LN_2 / 2;
    private static final double EXP_ALONE = 22;
    private static final double LARGEST_EXP = 709;

    private Elementary() {}

    public static double sin(double x) {
        return FastMath.sin(x);
    }

    public static double cos(double x) {
        return FastMath.cos(x);
    }

    public static double tan(double x) {
        return FastMath.tan(x);
    }

    public static double asin(double x) {
        return FastMath.asin(x);
    }

    public static double acos(double x) {
        return FastMath.acos(x);
    }

    public static double atan(double x) {
        return FastMath.atan(x);
    }

    public static double atan2(double y, double x) {
        return FastMath.atan2(y, x);
    }

    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    /** As fdlibm's e_cosh.c, which is short of an exp that rounds right. */
    public static double cosh(double x) {
        double size = Math.abs(x);
        if (size < HALF_LN_2 || size > LARGEST_EXP || Double.isNaN(x)) {
            return StrictMath.cosh(x);
        }
        double exp = exp(size);
        return size < EXP_ALONE ? 0.5 * exp + 0.5 / exp : 0.5 * exp;
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    public static double exp(double x) {
        return FastMath.exp(x);
    }

    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    public static double log(double x) {
        return FastMath.log(x);
    }

    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /** As fdlibm's e_log10.c: x = 2^k·m, so that the powers of ten come out exactly. */
    public static double log10(double x) {
        if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
            return StrictMath.log10(x);
        }
        int exponent = Math.getExponent(x);
        int k = exponent < 0 ? exponent + 1 : exponent;
        double low = k * LOG10_2_LOW + LOG10_E * log(Math.scalb(x, -k));
        return low + k * LOG10_2_HIGH;
    }

    /**
     * x = 2^k·m with m between √½ and √2, and ln m = 2·artanh((m-1)/(m+1)), whose first term is taken with twice the digits;
     * whole powers of 2 come out exactly.
     */
    public static double log2(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return log(x);
        }
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal);
        int k = Math.scalb(normal, -exponent) > SQRT_2 ? exponent + 1 : exponent;
        double m = Math.scalb(normal, -k);
        double sum = m + 1;
        double high = (m - 1) / sum;
        double low = (Math.fma(-high, sum, m - 1) - high * (m - (sum - 1))) / sum;
        double square = high * high;
        double rest = 0;
        for (int power = 21; power >= 3; power -= 2) {
            rest = (rest + 1.0 / power) * square;
        }
        low += high * rest;
        double first = high * TWO_LOG2_E;
        double correction = Math.fma(high, TWO_LOG2_E, -first) + high * TWO_LOG2_E_LOW + low * TWO_LOG2_E;
        int whole = normal == x ? k : k - 54;
        double nearly = whole + first;
        return nearly + (first - (nearly - whole) + correction);
    }

    public static double pow(double x, double y) {
        double t = Math.abs(x) - 1;
        boolean whole = y == Math.rint(y);
        return Math.abs(y) > FEW && Double.isFinite(y) && Math.abs(t) < NEAR_ONE && (x > 0 || whole)
                ? power(x, t, y)
                : FastMath.pow(x, y);
    }

    /** (1+t)^y by ln(1+t) = t-t²/2+…, the first terms with twice the digits: Hipparchus loses some where y is large and whole. */
    private static double power(double x, double t, double y) {
        double square = -0.5 * t * t;
        double tail = t * t * t * (1.0 / 3 - t * (0.25 - t * 0.2));
        double rest = square + tail;
        double log = t + rest;
        double low = t - log + rest + (square - rest + tail) + Math.fma(-0.5 * t, t, -square);
        double exponent = y * log;
        double exp = exp(exponent);
        boolean odd = Math.abs(y % 2) == 1;
        double size = Double.isFinite(exp) ? exp + exp * (Math.fma(y, log, -exponent) + y * low) : exp;
        return x < 0 && odd ? -size : size;
    }

    /** A Newton step on √(x²+y²), whose squares are compared without rounding; scaled so that none of them overflows. */
    public static double hypot(double x, double y) {
        double largest = Math.max(Math.abs(x), Math.abs(y));
        int scale = Math.getExponent(largest);
        if (!(largest >= Double.MIN_NORMAL && largest < Double.POSITIVE_INFINITY)) {
            return StrictMath.hypot(x, y);
        }
        double a = Math.scalb(x, -scale);
        double b = Math.scalb(y, -scale);
        double aa = a * a;
        double bb = b * b;
        double length = Math.sqrt(aa + bb);
        double ll = length * length;
        double lost = Math.fma(a, a, -aa) + Math.fma(b, b, -bb) - Math.fma(length, length, -ll);
        double rest = aa > bb ? aa - ll + bb : bb - ll + aa;
        return Math.scalb(length + (rest + lost) / (2 * length), scale);
    }

    public static double cbrt(double x) {
        return FastMath.cbrt(x);
    }
}
