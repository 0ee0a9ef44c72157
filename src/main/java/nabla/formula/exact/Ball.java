package nabla.formula.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A real number of which an approximation and a bound of its error are known: x with |x - mantissa·2^exponent| at most
 * error·2^exponent.
 */
record Ball(BigInteger mantissa, long exponent, double error) {
    static final Ball ZERO = new Ball(BigInteger.ZERO, 0, 0);
    static final Ball ONE = of(1);
    private static final int DIGITS = 53;
    private static final int LOWEST = -1074;

    /** A number without error. */
    static Ball of(double value) {
        long bits = Double.doubleToLongBits(value);
        int raised = (int) (bits >> 52 & 0x7ff);
        long digits = bits & 0xfffffffffffffL | (raised == 0 ? 0 : 1L << 52);
        BigInteger mantissa = BigInteger.valueOf(bits < 0 ? -digits : digits);
        int zeros = Math.max(0, mantissa.getLowestSetBit());
        return new Ball(mantissa.shiftRight(zeros), Math.max(1, raised) - 1075L + zeros, 0);
    }

    boolean isZero() {
        return error == 0 && mantissa.signum() == 0;
    }

    /** Whether it may be 0. */
    boolean hasZero() {
        return mantissa.abs().doubleValue() <= error;
    }

    /** Numbers below 2^top in size. */
    long top() {
        return mantissa.bitLength() + exponent;
    }

    Ball negated() {
        return new Ball(mantissa.negate(), exponent, error);
    }

    /** Twice, four times … the number. */
    Ball shifted(int places) {
        return new Ball(mantissa, exponent + places, error);
    }

    /** A number further off by 2^top at most. */
    Ball wider(long top) {
        long unit = top - exponent;
        if (unit > 900) {
            return new Ball(
                    mantissa.shiftRight((int) Math.min(unit - 40, Integer.MAX_VALUE)), top - 40, 0x1p41 + error);
        }
        return new Ball(mantissa, exponent, error + (Math.scalb(1.0, (int) Math.max(unit, -900))));
    }

    /** A number of which the error is below 2^that. */
    long errorTop() {
        return error == 0 ? Long.MIN_VALUE / 4 : exponent + Math.getExponent(error) + 1;
    }

    /** The nearest double. */
    double nearest() {
        return rounded(mantissa);
    }

    /** Whether all numbers that it may be have the same nearest double. */
    boolean isSure() {
        if (error == 0 || !Double.isFinite(error)) {
            return error == 0;
        }
        BigInteger off = BigDecimal.valueOf(Math.ceil(error)).toBigInteger();
        return rounded(mantissa.subtract(off)) == rounded(mantissa.add(off));
    }

    /** The double nearest to m·2^exponent, of two equally near ones the even. */
    private double rounded(BigInteger m) {
        BigInteger size = m.abs();
        long top = size.bitLength() + exponent;
        if (size.signum() == 0 || top < LOWEST) {
            return m.signum() < 0 ? -0.0 : 0;
        }
        if (top > 1024) {
            return m.signum() * Double.POSITIVE_INFINITY;
        }
        int kept = (int) Math.min(DIGITS, top - LOWEST);
        int dropped = size.bitLength() - kept;
        if (dropped <= 0) {
            return m.signum() * Math.scalb((double) size.longValue(), (int) exponent);
        }
        long digits = size.shiftRight(dropped).longValue();
        boolean half = size.testBit(dropped - 1);
        boolean more = size.getLowestSetBit() < dropped - 1;
        return m.signum()
                * Math.scalb(
                        (double) (half && (more || digits % 2 == 1) ? digits + 1 : digits), (int) (exponent + dropped));
    }
}
