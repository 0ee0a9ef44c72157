package nabla.formula.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nabla.formula.algebra.Base.Euler;
import nabla.formula.algebra.Base.Group;

/** Products and powers of sums. Powers of one base collect; a sum of several terms stays in its parentheses. */
final class Powers {
    private Powers() {}

    static Sum product(Sum left, Sum right) {
        if (left.isZero() || right.isZero()) {
            return Sum.ZERO;
        }
        if (left.isConstant() || right.isConstant()) {
            return left.isConstant() ? right.scale(left.constant()) : left.scale(right.constant());
        }
        return product(asTerm(left), asTerm(right));
    }

    /** The product of two terms; nearly always a term again, except when powers of a sum meet to make it whole. */
    static Sum product(Term left, Term right) {
        Term merged = left.times(right);
        List<Factor> kept = new ArrayList<>();
        List<Factor> reopened = new ArrayList<>();
        for (Factor factor : merged.factors()) {
            (isNormal(factor) ? kept : reopened).add(factor);
        }
        Sum product = Sum.of(List.of(new Term(merged.coefficient(), kept)));
        for (Factor factor : reopened) {
            product = product.times(factor.isGroup() ? factor.group().power(factor.exponent()) : factor.withoutBars());
        }
        return product;
    }

    private static boolean isNormal(Factor factor) {
        if (!factor.isWholePowerOfGroup()) {
            return !factor.isWholePowerOfAbsolute();
        }
        Sum sum = factor.group();
        Rational content = sum.isZero() ? Rational.ZERO : content(sum);
        return !content.hasPower(factor.exponent().constant().numerator().intValue())
                || sum.terms().size() > 1 && content.isOne();
    }

    private static Term asTerm(Sum sum) {
        if (sum.terms().size() == 1) {
            return sum.terms().get(0);
        }
        Rational content = content(sum);
        return new Term(content, List.of(new Factor(new Group(sum.scale(Rational.ONE.over(content))))));
    }

    /** The sum as a base: its only factor if it is a lone letter or function, else in parentheses. */
    static Factor asFactor(Sum sum) {
        if (sum.terms().size() == 1) {
            Term term = sum.terms().get(0);
            if (term.coefficient().isOne()
                    && term.factors().size() == 1
                    && term.factors().get(0).exponent().isOne()) {
                return term.factors().get(0);
            }
        }
        return new Factor(new Group(sum));
    }

    static Sum power(Sum base, Sum exponent) {
        if (exponent.isZero() || base.isOne()) {
            return Sum.ONE;
        }
        if (exponent.isOne()) {
            return base;
        }
        if (base.terms().size() == 1) {
            Term term = base.terms().get(0);
            return term.isConstant() ? powerOfNumber(base, exponent) : powerOfTerm(term, base, exponent);
        }
        return exponent.isSmallInteger() ? wholePower(base, exponent) : grouped(base, exponent);
    }

    private static Sum grouped(Sum base, Sum exponent) {
        return single(Rational.ONE, new Factor(new Group(base), exponent));
    }

    private static Sum single(Rational coefficient, Factor factor) {
        if (factor.isWholePowerOfAbsolute()) {
            return factor.withoutBars().scale(coefficient);
        }
        return Sum.of(List.of(new Term(coefficient, List.of(factor))));
    }

    private static Sum powerOfNumber(Sum base, Sum exponent) {
        Rational number = base.constant();
        if (exponent.isSmallInteger()) {
            int whole = exponent.constant().numerator().intValue();
            return number.hasPower(whole) ? Sum.constant(number.power(whole)) : grouped(base, exponent);
        }
        Rational root = exponent.isConstant() && exponent.constant().equals(Rational.HALF) ? squareRoot(number) : null;
        return root == null ? grouped(base, exponent) : Sum.constant(root);
    }

    /** The square root if it is rational, else null. */
    private static Rational squareRoot(Rational number) {
        if (number.signum() < 0) {
            return null;
        }
        BigInteger[] above = number.numerator().sqrtAndRemainder();
        BigInteger[] below = number.denominator().sqrtAndRemainder();
        return above[1].signum() == 0 && below[1].signum() == 0 ? new Rational(above[0], below[0]) : null;
    }

    /** Only a whole power may be taken factor by factor: the square root of x² is not x. */
    private static Sum powerOfTerm(Term term, Sum base, Sum exponent) {
        boolean alone = term.factors().size() == 1 && term.coefficient().isOne();
        Factor first = term.factors().get(0);
        if (alone && (first.base() instanceof Euler || first.exponent().isOne())) {
            return single(Rational.ONE, first.withExponent(first.exponent().times(exponent)));
        }
        if (!exponent.isSmallInteger()
                || !term.coefficient().hasPower(exponent.constant().numerator().intValue())) {
            return grouped(base, exponent);
        }
        Sum power = Sum.constant(
                term.coefficient().power(exponent.constant().numerator().intValue()));
        for (Factor factor : term.factors()) {
            Sum raised = factor.exponent().times(exponent);
            power = power.times(
                    raised.isSmallInteger() && factor.isGroup()
                            ? factor.group().power(raised)
                            : single(Rational.ONE, factor.withExponent(raised)));
        }
        return power;
    }

    private static Sum wholePower(Sum base, Sum exponent) {
        Rational content = base.isZero() ? Rational.ONE : content(base);
        int whole = exponent.constant().numerator().intValue();
        if (base.isZero() && whole > 0) {
            return Sum.ZERO;
        }
        if (!content.hasPower(whole)) {
            return grouped(base, exponent);
        }
        Sum primitive = base.scale(Rational.ONE.over(content));
        return single(content.power(whole), new Factor(new Group(primitive), exponent));
    }

    /** The number to take out so that whole coefficients without common divisor remain, the first one positive. */
    static Rational content(Sum sum) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Term term : sum.terms()) {
            above = above.gcd(term.coefficient().numerator());
            if (!term.coefficient().isInteger()) {
                BigInteger denominator = term.coefficient().denominator();
                below = below.multiply(denominator).divide(below.gcd(denominator));
            }
        }
        Rational content = new Rational(above, below);
        return sum.terms().get(0).coefficient().signum() < 0 ? content.negate() : content;
    }
}
