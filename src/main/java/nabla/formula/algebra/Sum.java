package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.List;
import nabla.formula.SymbolicBudget;

/**
 * A sum of terms with exact coefficients: like terms collected, in the order of {@link Order}, none with coefficient 0.
 * Products of sums are kept as products; {@link Expansion} multiplies them out.
 */
final class Sum {
    static final Sum ZERO = new Sum(List.of());
    static final Sum ONE = constant(Rational.ONE);
    static final Sum MINUS_ONE = constant(Rational.of(-1));

    /** Beyond this many parts a sum is too large to show, and would only cost time. */
    private static final int LARGEST = 2000;

    private static final int SQUARE_BITS_A_PART = 512;

    private final List<Term> terms;
    private final int size;

    private Sum(List<Term> terms) {
        this.terms = List.copyOf(terms);
        int parts = 0;
        for (Term term : terms) {
            parts += term.size();
        }
        if (parts > LARGEST) {
            throw Textbook.tooLarge();
        }
        this.size = parts;
    }

    static Sum constant(Rational value) {
        return value.isZero() ? ZERO : new Sum(List.of(new Term(value, List.of())));
    }

    static Sum of(Base base) {
        return new Sum(List.of(new Term(Rational.ONE, List.of(new Factor(base)))));
    }

    /** The sum of these terms in any order; sums in parentheses that stand alone are opened. */
    static Sum of(List<Term> parts) {
        List<Term> sorted = new ArrayList<>();
        for (Term part : parts) {
            if (part.isGroup()) {
                part.factors().get(0).group().terms.forEach(term -> sorted.add(term.scale(part.coefficient())));
            } else {
                sorted.add(part);
            }
        }
        sorted.sort(Order.TERMS);
        return new Sum(collected(sorted));
    }

    /** The sum, paid for. */
    static Sum paid(SymbolicBudget budget, Sum sum) {
        int parts = 1 + sum.size;
        for (Term term : sum.terms) {
            parts += inParts(term.coefficient());
        }
        budget.spend(parts);
        return sum;
    }

    /** Lowest terms take the square of the digits; up to some fifty bits that is as nothing. */
    private static int inParts(Rational coefficient) {
        return coefficient.bits() * coefficient.bits() / SQUARE_BITS_A_PART;
    }

    private static List<Term> collected(List<Term> sorted) {
        List<Term> collected = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            Term like = sorted.get(i);
            Rational coefficient = Rational.ZERO;
            while (i < sorted.size() && Order.TERMS.compare(like, sorted.get(i)) == 0) {
                coefficient = coefficient.plus(sorted.get(i++).coefficient());
            }
            if (!coefficient.isZero()) {
                collected.add(new Term(coefficient, like.factors()));
            }
        }
        return collected;
    }

    List<Term> terms() {
        return terms;
    }

    int size() {
        return size;
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    boolean isConstant() {
        return isZero() || terms.size() == 1 && terms.get(0).isConstant();
    }

    boolean isOne() {
        return isConstant() && constant().isOne();
    }

    boolean isSmallInteger() {
        return isConstant() && constant().isSmallInteger();
    }

    /** Only for a constant sum. */
    Rational constant() {
        return isZero() ? Rational.ZERO : terms.get(0).coefficient();
    }

    Sum plus(Sum other) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return of(all);
    }

    Sum minus(Sum other) {
        return plus(other.negate());
    }

    Sum negate() {
        return scale(Rational.of(-1));
    }

    Sum scale(Rational scale) {
        if (scale.isOne()) {
            return this;
        }
        return scale.isZero()
                ? ZERO
                : new Sum(terms.stream().map(term -> term.scale(scale)).toList());
    }

    Sum times(Sum other) {
        return Powers.product(this, other);
    }

    Sum over(Sum other) {
        return times(other.power(MINUS_ONE));
    }

    Sum power(Sum exponent) {
        return Powers.power(this, exponent);
    }

    Sum power(long exponent) {
        return power(constant(Rational.of(exponent)));
    }

    boolean sameAs(Sum other) {
        return Order.compare(this, other) == 0;
    }
}
