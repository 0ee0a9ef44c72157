package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Euler;
import nabla.formula.algebra.Base.Letter;

/** Puts fractions over a common denominator where their denominators are powers of the same things. */
final class CommonDenominator {
    private static final int LARGEST_DIFFERENCE = 6;
    private static final int LONGEST_NUMERATOR = 30;
    private static final int LONGEST_DIVISION = 50;
    private static final Comparator<List<Base>> BASES = CommonDenominator::compare;

    private final SymbolicBudget budget;

    private CommonDenominator(SymbolicBudget budget) {
        this.budget = budget;
    }

    static Sum of(Sum sum, SymbolicBudget budget) {
        return new CommonDenominator(budget).of(sum);
    }

    private Sum of(Sum sum) {
        TreeMap<List<Base>, List<Term>> groups = new TreeMap<>(BASES);
        for (Term term : sum.terms()) {
            groups.computeIfAbsent(denominator(term), bases -> new ArrayList<>())
                    .add(term);
        }
        List<Term> result = new ArrayList<>();
        groups.forEach((bases, terms) -> result.addAll(combine(bases, terms).terms()));
        return Sum.of(result);
    }

    private static int compare(List<Base> left, List<Base> right) {
        int order = left.size() - right.size();
        for (int i = 0; order == 0 && i < left.size(); i++) {
            order = Order.compare(left.get(i), right.get(i));
        }
        return order;
    }

    private static List<Base> denominator(Term term) {
        return term.factors().stream()
                .filter(CommonDenominator::isBelow)
                .map(Factor::base)
                .toList();
    }

    static boolean isBelow(Factor factor) {
        return factor.exponent().isConstant()
                && factor.exponent().constant().signum() < 0
                && !(factor.base() instanceof Euler);
    }

    private Sum combine(List<Base> bases, List<Term> terms) {
        Sum sum = Sum.of(terms);
        if (terms.size() < 2 || bases.isEmpty() || terms.stream().allMatch(CommonDenominator::isOfLetters)) {
            return sum;
        }
        Map<Base, Rational> below = new LinkedHashMap<>();
        for (Base base : bases) {
            List<Rational> exponents =
                    terms.stream().map(term -> exponent(term, base)).toList();
            Rational least = exponents.stream().min(Rational::compareTo).orElseThrow();
            if (!exponents.stream().allMatch(exponent -> isNear(exponent, least))) {
                return sum;
            }
            below.put(base, least.negate());
        }
        return reduced(numerator(terms, product(below)), below);
    }

    private static boolean isOfLetters(Term term) {
        return term.factors().stream().allMatch(factor -> factor.base() instanceof Letter);
    }

    private static boolean isNear(Rational exponent, Rational least) {
        Rational difference = exponent.plus(least.negate());
        return difference.isInteger() && difference.compareTo(Rational.of(LARGEST_DIFFERENCE)) <= 0;
    }

    private static Rational exponent(Term term, Base base) {
        for (Factor factor : term.factors()) {
            if (Order.compare(factor.base(), base) == 0) {
                return factor.exponent().constant();
            }
        }
        return Rational.ZERO;
    }

    private static Sum power(Base base, Rational exponent) {
        Sum sum = base instanceof Base.Group group ? group.sum() : Sum.of(base);
        return sum.power(Sum.constant(exponent));
    }

    private Sum numerator(List<Term> terms, Sum denominator) {
        List<Term> numerators = new ArrayList<>();
        for (Term term : terms) {
            numerators.addAll(
                    Sum.paid(budget, Sum.of(List.of(term)).times(denominator)).terms());
        }
        return Expansion.of(Sum.of(numerators), LONGEST_NUMERATOR, budget);
    }

    /** Cancels what the numerator shares with the sums below; every division lowers an exponent there, so it ends. */
    private Sum reduced(Sum numerator, Map<Base, Rational> below) {
        if (numerator.isZero()) {
            return Sum.ZERO;
        }
        Sum above = numerator;
        for (Map.Entry<Base, Rational> power : below.entrySet()) {
            if (power.getKey() instanceof Base.Group group
                    && group.sum().terms().size() > 1) {
                Sum quotient = divide(above, group.sum());
                while (quotient != null) {
                    above = quotient;
                    power.setValue(power.getValue().plus(Rational.ONE.negate()));
                    quotient = power.getValue().signum() > 0 ? divide(above, group.sum()) : null;
                }
            }
        }
        return above.over(product(below));
    }

    private Sum product(Map<Base, Rational> powers) {
        Sum product = Sum.ONE;
        for (Map.Entry<Base, Rational> power : powers.entrySet()) {
            product = Sum.paid(budget, product.times(power(power.getKey(), power.getValue())));
        }
        return product;
    }

    /** The exact quotient of two polynomials by long division, or null. */
    private Sum divide(Sum dividend, Sum divisor) {
        Sum inverse = Sum.of(List.of(divisor.terms().get(0))).power(Sum.MINUS_ONE);
        Sum quotient = Sum.ZERO;
        Sum rest = dividend;
        for (int step = 0; step < LONGEST_DIVISION && !rest.isZero(); step++) {
            Sum next = Sum.of(List.of(rest.terms().get(0))).times(inverse);
            if (next.terms().stream().anyMatch(term -> term.factors().stream().anyMatch(CommonDenominator::isBelow))) {
                return null;
            }
            quotient = Sum.paid(budget, quotient.plus(next));
            rest = Sum.paid(budget, rest.minus(Expansion.distribute(next, divisor)));
        }
        return rest.isZero() ? quotient : null;
    }
}
