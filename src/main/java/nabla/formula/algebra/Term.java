package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.List;

/** A coefficient times powers of different bases, in the order of {@link Order}. */
record Term(Rational coefficient, List<Factor> factors) {
    Term {
        factors = List.copyOf(factors);
    }

    Term scale(Rational scale) {
        return new Term(coefficient.times(scale), factors);
    }

    int size() {
        int size = 1;
        for (Factor factor : factors) {
            size += factor.base().size()
                    + (factor.exponent() == Sum.ONE ? 0 : factor.exponent().size());
        }
        return size;
    }

    boolean isConstant() {
        return factors.isEmpty();
    }

    /** A bare sum in parentheses, which belongs into the sum around it. */
    boolean isGroup() {
        return factors.size() == 1
                && factors.get(0).isGroup()
                && factors.get(0).exponent().isOne();
    }

    Term without(int index) {
        List<Factor> rest = new ArrayList<>(factors);
        rest.remove(index);
        return new Term(coefficient, rest);
    }

    /** Merges the powers; a base that is left with exponent 0 vanishes. */
    Term times(Term other) {
        List<Factor> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < factors.size() && j < other.factors.size()) {
            Factor left = factors.get(i);
            Factor right = other.factors.get(j);
            int order = Order.compare(left.base(), right.base());
            if (order == 0) {
                Sum exponent = left.exponent().plus(right.exponent());
                if (!exponent.isZero()) {
                    merged.add(left.withExponent(exponent));
                }
                i++;
                j++;
            } else {
                merged.add(order < 0 ? factors.get(i++) : other.factors.get(j++));
            }
        }
        merged.addAll(factors.subList(i, factors.size()));
        merged.addAll(other.factors.subList(j, other.factors.size()));
        return new Term(coefficient.times(other.coefficient), merged);
    }
}
