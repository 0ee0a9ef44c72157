package nabla.formula.exact;

import java.math.BigInteger;
import java.util.concurrent.CancellationException;

/** The four operations and the square root on balls, to a number of binary digits; their work is bounded. */
class Digits {
    private static final int SPARE = 32;
    private static final int OF_A_SUM = 10;
    private static final int LARGEST_ERROR = 40;
    /** Beyond 2^that, no double comes of it. */
    private static final long HUGE = 1L << 40;

    final int bits;
    final boolean last;
    private final long words;
    private final long[] work;

    /**
     * @param bits how many binary digits are kept
     * @param last whether there will be no more digits, so that what cannot be told from 0 is taken for it
     * @param work how many products of 64-bit words may still be made, by all that share it
     */
    Digits(int bits, boolean last, long[] work) {
        this.bits = bits;
        this.words = bits / 64 + 8;
        this.last = last;
        this.work = work;
    }

    /** To be called for every operation: how many products take as long. */
    void spend(int products) {
        spendOnSums(products * words);
    }

    /** Sums take as long as there are words. */
    private void spendOnSums(long sums) {
        work[0] -= sums * words;
        if (work[0] < 0) {
            throw new TooDear();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }

    /** -1, 0 or 1. */
    int sign(Ball a) {
        if (!a.hasZero()) {
            return a.mantissa().signum();
        }
        if (!a.isZero() && !last) {
            throw new Undecided();
        }
        return 0;
    }

    Ball add(Ball a, Ball b) {
        if (a.isZero()) {
            return b;
        }
        if (b.isZero()) {
            return a;
        }
        spendOnSums(OF_A_SUM);
        long lowest = Math.max(
                Math.max(a.top(), b.top()) - bits - SPARE, Math.max(a.errorTop(), b.errorTop()) - LARGEST_ERROR);
        Ball c = cut(a, lowest);
        Ball d = cut(b, lowest);
        long exponent = Math.min(c.exponent(), d.exponent());
        int up = (int) (c.exponent() - exponent);
        int other = (int) (d.exponent() - exponent);
        return rounded(
                c.mantissa().shiftLeft(up).add(d.mantissa().shiftLeft(other)),
                exponent,
                Math.scalb(c.error(), up) + Math.scalb(d.error(), other));
    }

    /** Without digits below 2^lowest. */
    private static Ball cut(Ball a, long lowest) {
        long up = lowest - a.exponent();
        if (up <= 0) {
            return a;
        }
        int places = (int) Math.min(up, Integer.MAX_VALUE / 2);
        return new Ball(a.mantissa().shiftRight(places), lowest, small(a.error(), -places) + 1);
    }

    Ball subtract(Ball a, Ball b) {
        return add(a, b.negated());
    }

    Ball multiply(Ball a, Ball b) {
        if (a.isZero() || b.isZero()) {
            return Ball.ZERO;
        }
        spend(1);
        int ofA = a.mantissa().bitLength();
        int ofB = b.mantissa().bitLength();
        int error = Math.max(size(b.error()) + Math.max(ofA, size(a.error())), size(a.error()) + ofB);
        int down = Math.max(0, Math.max(ofA + ofB - bits, error - LARGEST_ERROR));
        double bound = small(b.error(), ofA - down) + small(a.error(), ofB - down);
        bound += a.error() == 0 || b.error() == 0 ? 0 : small(a.error(), size(b.error()) - down);
        BigInteger product = a.mantissa().multiply(b.mantissa());
        boolean whole = bound == 0 && product.getLowestSetBit() >= down;
        return checked(product.shiftRight(down), a.exponent() + b.exponent() + down, bound + (whole ? 0 : 1));
    }

    Ball multiply(Ball a, double b) {
        return multiply(a, Ball.of(b));
    }

    /** @throws NoValue where b is 0 */
    Ball divide(Ball a, Ball b) {
        if (sign(b) == 0) {
            throw new NoValue();
        }
        if (a.isZero()) {
            return a;
        }
        spend(4);
        int ofA = a.mantissa().bitLength();
        int ofB = b.mantissa().bitLength();
        if (size(b.error()) > ofB - 2) {
            throw new Undecided();
        }
        int up = bits + 2 - ofA + ofB;
        up = Math.min(up, LARGEST_ERROR + ofB - Math.max(size(a.error()), size(b.error()) + ofA - ofB));
        BigInteger quotient =
                (up >= 0 ? a.mantissa().shiftLeft(up) : a.mantissa().shiftRight(-up)).divide(b.mantissa());
        double bound = small(a.error(), up - ofB + 2) + small(b.error(), quotient.bitLength() - ofB + 2) + 2;
        boolean whole = a.error() == 0
                && b.error() == 0
                && up >= 0
                && quotient.multiply(b.mantissa()).equals(a.mantissa().shiftLeft(up));
        return rounded(quotient, a.exponent() - b.exponent() - up, whole ? 0 : bound);
    }

    Ball sqrt(Ball a) {
        int sign = sign(a);
        if (sign == 0) {
            return Ball.ZERO;
        }
        int of = a.mantissa().bitLength();
        if (sign < 0) {
            throw new NoValue();
        }
        if (size(a.error()) > of - 2) {
            throw new Undecided();
        }
        spend(6);
        int up = Math.max(0, Math.min(2 * bits - of, of + 2 * LARGEST_ERROR - 2 * size(a.error())));
        up += (a.exponent() - up) % 2 == 0 ? 0 : 1;
        BigInteger raised = a.mantissa().shiftLeft(up);
        BigInteger root = Roots.floor(raised);
        boolean whole = a.error() == 0 && root.multiply(root).equals(raised);
        return rounded(root, (a.exponent() - up) / 2, whole ? 0 : small(a.error(), up - root.bitLength() + 1) + 1);
    }

    /** A number of at most so many digits, with an error that is a small multiple of the last of them. */
    Ball rounded(BigInteger mantissa, long exponent, double error) {
        int down = Math.max(0, Math.max(mantissa.bitLength() - bits, size(error) - LARGEST_ERROR));
        if (down == 0) {
            return checked(mantissa, exponent, error);
        }
        boolean exact = error == 0 && mantissa.getLowestSetBit() >= down;
        return checked(mantissa.shiftRight(down), exponent + down, exact ? 0 : small(error, -down) + 1);
    }

    private static Ball checked(BigInteger mantissa, long exponent, double error) {
        if (Math.abs(exponent) > HUGE) {
            throw new TooDear();
        }
        int zeros = error == 0 ? Math.max(0, mantissa.getLowestSetBit()) : 0;
        return new Ball(mantissa.shiftRight(zeros), exponent + zeros, error);
    }

    /** Numbers below 2^that. */
    private static int size(double error) {
        return error == 0 ? -1_000_000 : Math.getExponent(error) + 1;
    }

    private static double small(double error, int places) {
        return error == 0 ? 0 : Math.scalb(error, Math.max(places, -2000)) + Double.MIN_VALUE;
    }
}
