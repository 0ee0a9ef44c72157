package nabla.formula.exact;

import java.math.BigInteger;

/** π and ln 2 by Machin's formulas, to as many binary places as ever are asked for. */
final class Constants {
    private static final int PLACES = 8000;
    private static final BigInteger PI =
            inverse(5, false).shiftLeft(2).subtract(inverse(239, false)).shiftLeft(2);
    private static final BigInteger LN_2 = inverse(26, true)
            .multiply(BigInteger.valueOf(18))
            .subtract(inverse(4801, true).shiftLeft(1))
            .add(inverse(8749, true).shiftLeft(3));

    private Constants() {}

    /** π·2^n, to within 1. */
    static BigInteger pi(int n) {
        return PI.shiftRight(PLACES - n);
    }

    /** ln 2·2^n, to within 1. */
    static BigInteger ln2(int n) {
        return LN_2.shiftRight(PLACES - n);
    }

    /** artanh(1/x) or arctan(1/x). */
    private static BigInteger inverse(int x, boolean hyperbolic) {
        BigInteger square = BigInteger.valueOf((long) x * x);
        BigInteger power = BigInteger.ONE.shiftLeft(PLACES).divide(BigInteger.valueOf(x));
        BigInteger sum = power;
        for (int n = 3; power.signum() != 0; n += 2) {
            power = power.divide(square);
            BigInteger term = power.divide(BigInteger.valueOf(n));
            sum = hyperbolic || n % 4 == 1 ? sum.add(term) : sum.subtract(term);
        }
        return sum;
    }
}
