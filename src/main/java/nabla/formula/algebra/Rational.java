package nabla.formula.algebra;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import nabla.formula.tree.NumberText;

/** An exact fraction in lowest terms with a positive denominator. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);
    static final Rational HALF = ONE.over(of(2));

    /** Whole numbers of so many bits are exact as doubles, and IEEE rounds their quotient correctly. */
    private static final int BITS_OF_DOUBLE = 53;

    /** Numbers with more bits than this are beyond any double. */
    private static final int LONGEST = 1100;

    Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator 0");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
        if (Math.max(numerator.bitLength(), denominator.bitLength()) > LONGEST) {
            throw Textbook.tooLarge();
        }
    }

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** The decimal fraction that a reader typed to get this double: 0.1 is one tenth. */
    static Rational of(double value) {
        BigDecimal decimal = NumberText.shortest(value);
        return decimal.scale() > 0
                ? new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational times(Rational other) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational over(Rational other) {
        if (other.isOne()) {
            return this;
        }
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    Rational power(int exponent) {
        Rational power = new Rational(numerator.pow(Math.abs(exponent)), denominator.pow(Math.abs(exponent)));
        return exponent < 0 ? ONE.over(power) : power;
    }

    /** Whether {@link #power} stays within a size worth writing down. */
    boolean hasPower(int exponent) {
        return bits() * Math.abs((long) exponent) <= LONGEST && (exponent >= 0 || signum() != 0);
    }

    /** The length of its longer part. */
    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    int signum() {
        return numerator.signum();
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isOne() {
        return isInteger() && numerator.equals(BigInteger.ONE);
    }

    boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isSmallInteger() {
        return isInteger() && numerator.bitLength() < 31;
    }

    /** Whether it can be written with finitely many digits after the point, and no more than a double holds. */
    boolean isDecimal() {
        double value = doubleValue();
        return Double.isFinite(value) && of(value).equals(this);
    }

    double doubleValue() {
        if (bits() <= BITS_OF_DOUBLE) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
