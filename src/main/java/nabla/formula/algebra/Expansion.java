package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.List;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Applied;

/** Multiplies out products and whole powers of sums, as long as what comes out stays small. */
final class Expansion {
    private static final Rational LARGEST_OF_ROOTS = Rational.of(2);
    private static final int MOST_PRODUCTS = 2_000;

    /** What one expansion may cost in all, in products of two terms; a few microseconds each. */
    private static final int MOST_WORK = 10_000;

    private final int mostTerms;
    private final SymbolicBudget budget;
    private int spent;

    private Expansion(int mostTerms, SymbolicBudget budget) {
        this.mostTerms = mostTerms;
        this.budget = budget;
    }

    /**
     * The sum multiplied out, inside functions and exponents too. A product that would have more than {@code mostTerms}
     * terms, or that would take too long after all those before it, is left as it is.
     */
    static Sum of(Sum sum, int mostTerms, SymbolicBudget budget) {
        return new Expansion(mostTerms, budget).of(sum);
    }

    private Sum of(Sum sum) {
        List<Term> terms = new ArrayList<>();
        for (Term term : sum.terms()) {
            terms.addAll(of(term).terms());
        }
        return Sum.of(terms);
    }

    private Sum of(Term term) {
        Sum product = Sum.constant(term.coefficient());
        for (Factor factor : term.factors()) {
            product = Sum.paid(budget, multiplyOut(product, factor));
        }
        return product;
    }

    private Sum multiplyOut(Sum product, Factor factor) {
        Sum base = base(factor.base());
        Sum exponent = factor.exponent().isConstant() ? factor.exponent() : of(factor.exponent());
        if (base.terms().size() < 2
                || !exponent.isSmallInteger()
                || exponent.constant().signum() < 0
                || exponent.constant().compareTo(LARGEST_OF_ROOTS) > 0 && cancels(base)) {
            return distribute(product, base.power(exponent));
        }
        Sum expanded = product;
        int times = exponent.constant().numerator().intValue();
        if (times >= mostTerms) {
            return product.times(base.power(exponent));
        }
        for (int i = 0; i < times; i++) {
            spent += expanded.terms().size() * base.terms().size();
            expanded = spent > MOST_WORK ? expanded : Sum.paid(budget, distribute(expanded, base));
            if (expanded.terms().size() > mostTerms || spent > MOST_WORK) {
                return product.times(base.power(exponent));
            }
        }
        return expanded;
    }

    /**
     * Whether it is a number like 5√2 − 7: to a high power, its terms multiplied out are large numbers of which nothing but the
     * digits that doubles do not have are left.
     */
    private static boolean cancels(Sum base) {
        long negative = base.terms().stream()
                .filter(term -> term.coefficient().signum() < 0)
                .count();
        return negative > 0
                && negative < base.terms().size()
                && base.terms().stream()
                        .flatMap(term -> term.factors().stream())
                        .allMatch(factor -> TextbookOrder.isNumber(factor.base()));
    }

    private Sum base(Base base) {
        if (base instanceof Base.Group group) {
            return of(group.sum());
        }
        if (base instanceof Applied applied) {
            return Algebra.apply(
                    applied.operation(),
                    applied.arguments().stream().map(this::of).toList());
        }
        return Sum.of(base);
    }

    /** Every term of one times every term of the other. */
    static Sum distribute(Sum left, Sum right) {
        if (left.terms().size() * right.terms().size() > MOST_PRODUCTS) {
            return left.times(right);
        }
        List<Term> products = new ArrayList<>();
        for (Term a : left.terms()) {
            for (Term b : right.terms()) {
                products.addAll(Powers.product(a, b).terms());
            }
        }
        return Sum.of(products);
    }
}
