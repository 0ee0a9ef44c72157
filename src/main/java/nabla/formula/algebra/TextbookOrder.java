package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nabla.formula.algebra.Base.Applied;
import nabla.formula.algebra.Base.Euler;
import nabla.formula.algebra.Base.Group;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.tree.Operation;

/**
 * The order in which a textbook writes: powers of one variable fall (3x² + 2x + 1), in several variables short terms
 * come before long ones (6x + 2xy³), then negative powers, then whatever holds functions. A difference begins with what
 * is added: 1 - x, not -x + 1.
 */
final class TextbookOrder {
    private static final Comparator<Factor> FACTORS = Comparator.comparingInt(TextbookOrder::rank);

    private TextbookOrder() {}

    static List<Factor> of(Term term) {
        return term.factors().stream().sorted(FACTORS).toList();
    }

    private static int rank(Factor factor) {
        Base base = factor.base();
        if (base instanceof Letter) {
            return factor.exponent().isSmallInteger() ? 1 : 3;
        }
        if (base instanceof Group group) {
            boolean number = group.sum().terms().size() < 2;
            return number ? 4 : group.sum().terms().stream().allMatch(term -> kind(term) == 0) ? 2 : 8;
        }
        if (base instanceof Euler) {
            return factor.exponent().isConstant() ? 0 : 5;
        }
        if (base instanceof Applied applied) {
            return applied.operation() == Operation.SEC || applied.operation() == Operation.CSC ? 6 : 7;
        }
        return 0;
    }

    static List<Term> of(Sum sum) {
        List<Term> terms = new ArrayList<>();
        sum.terms().forEach(term -> terms.add(withSignInside(withBarsBelow(term))));
        terms.sort(order(sum));
        if (terms.size() == 2 && isNegative(terms.get(0)) && !isNegative(terms.get(1))) {
            terms.add(terms.remove(0));
        }
        return terms;
    }

    private static Comparator<Term> order(Sum sum) {
        long variables = sum.terms().stream()
                .filter(term -> kind(term) == 0)
                .flatMap(term -> term.factors().stream())
                .filter(factor -> factor.base() instanceof Letter)
                .map(Factor::base)
                .distinct()
                .count();
        Comparator<Term> byDegree = Comparator.comparingDouble(TextbookOrder::degree);
        Comparator<Term> falling = byDegree.reversed();
        Comparator<Term> polynomial = variables == 1
                ? falling
                : Comparator.<Term, Boolean>comparing(term -> degree(term) == 0).thenComparing(byDegree);
        Comparator<Term> functions =
                byDegree.thenComparingInt(term -> term.factors().size());
        return Comparator.comparingInt(TextbookOrder::kind)
                .thenComparing((left, right) -> switch (kind(left)) {
                    case 0 -> polynomial.compare(left, right);
                    case 1 -> falling.compare(left, right);
                    default -> functions.compare(left, right);
                })
                .thenComparing(Order.TERMS);
    }

    /** 0 for what belongs to a polynomial, 1 with negative powers, 2 with anything else. */
    private static int kind(Term term) {
        int kind = 0;
        for (Factor factor : term.factors()) {
            boolean letter = factor.base() instanceof Letter;
            if (letter && factor.exponent().isSmallInteger()) {
                kind = Math.max(kind, factor.exponent().constant().signum() < 0 ? 1 : 0);
            } else if (letter || !isNumber(factor)) {
                kind = 2;
            }
        }
        return kind;
    }

    private static boolean isNumber(Factor factor) {
        return isNumber(factor.exponent()) && isNumber(factor.base());
    }

    static boolean isNumber(Base base) {
        if (base instanceof Applied applied) {
            return applied.arguments().stream().allMatch(TextbookOrder::isNumber);
        }
        return base instanceof Group group ? isNumber(group.sum()) : !(base instanceof Letter);
    }

    private static boolean isNumber(Sum sum) {
        return sum.terms().stream().allMatch(term -> term.factors().stream().allMatch(TextbookOrder::isNumber));
    }

    private static double degree(Term term) {
        double degree = 0;
        for (Factor factor : term.factors()) {
            if (factor.base() instanceof Letter && factor.exponent().isConstant()) {
                degree += factor.exponent().constant().doubleValue();
            }
        }
        return degree;
    }

    /** Writes the sign |x|/x as x/|x|. */
    private static Term withBarsBelow(Term term) {
        List<Factor> factors = new ArrayList<>(term.factors());
        for (Factor bars : term.factors()) {
            if (bars.base() instanceof Applied applied
                    && applied.operation() == Operation.ABS
                    && bars.exponent().isOne()) {
                Factor below = Powers.asFactor(applied.arguments().get(0)).withExponent(Sum.MINUS_ONE);
                int place = Order.indexOf(below, factors);
                if (place >= 0) {
                    factors.set(place, below.withExponent(Sum.ONE));
                    factors.set(factors.indexOf(bars), bars.withExponent(Sum.MINUS_ONE));
                }
            }
        }
        return new Term(term.coefficient(), factors);
    }

    /** Writes -1/(x - 1) as 1/(1 - x) and -s(s - 1) as s(1 - s). */
    private static Term withSignInside(Term term) {
        if (!isNegative(term)) {
            return term;
        }
        List<Factor> factors = new ArrayList<>(term.factors());
        for (int i = 0; i < factors.size(); i++) {
            if (isDifference(factors.get(i))) {
                Group turned = new Group(factors.get(i).group().negate());
                factors.set(i, new Factor(turned, factors.get(i).exponent()));
                return new Term(term.coefficient().negate(), factors);
            }
        }
        return term;
    }

    private static boolean isDifference(Factor factor) {
        return factor.isWholePowerOfGroup()
                && factor.exponent().constant().numerator().testBit(0)
                && factor.group().terms().size() == 2
                && factor.group().terms().stream()
                                .filter(TextbookOrder::isNegative)
                                .count()
                        == 1;
    }

    private static boolean isNegative(Term term) {
        return term.coefficient().signum() < 0;
    }
}
