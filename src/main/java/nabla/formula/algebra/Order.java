package nabla.formula.algebra;

import java.util.Comparator;
import java.util.List;
import nabla.formula.algebra.Base.Applied;
import nabla.formula.algebra.Base.Group;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.algebra.Base.Symbol;

/** One fixed order of everything that sums are made of: on polynomials it is the lexicographic order of monomials. */
final class Order {
    static final Comparator<Term> TERMS = (left, right) -> compare(left.factors(), right.factors());

    private Order() {}

    static int compare(Sum left, Sum right) {
        if (left == right) {
            return 0;
        }
        int count = Math.min(left.terms().size(), right.terms().size());
        for (int i = 0; i < count; i++) {
            Term a = left.terms().get(i);
            Term b = right.terms().get(i);
            int order = TERMS.compare(a, b);
            order = order != 0 ? order : a.coefficient().compareTo(b.coefficient());
            if (order != 0) {
                return order;
            }
        }
        return right.terms().size() - left.terms().size();
    }

    /** The larger power first, and what has more factors before what it begins like. */
    private static int compare(List<Factor> left, List<Factor> right) {
        if (left == right) {
            return 0;
        }
        int count = Math.min(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            int order = compare(left.get(i).base(), right.get(i).base());
            order = order != 0
                    ? order
                    : compareExponents(left.get(i).exponent(), right.get(i).exponent());
            if (order != 0) {
                return order;
            }
        }
        return right.size() - left.size();
    }

    /** Where an equal factor stands, or -1. */
    static int indexOf(Factor wanted, List<Factor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            if (compare(List.of(wanted), factors.subList(i, i + 1)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int compareExponents(Sum left, Sum right) {
        if (left == right) {
            return 0;
        }
        return left.isConstant() && right.isConstant()
                ? right.constant().compareTo(left.constant())
                : compare(left, right);
    }

    static int compare(Base left, Base right) {
        if (left == right) {
            return 0;
        }
        if (rank(left) != rank(right)) {
            return rank(left) - rank(right);
        }
        if (left instanceof Letter a && right instanceof Letter b) {
            return a.index() - b.index();
        }
        if (left instanceof Symbol a && right instanceof Symbol b) {
            return a.name().compareTo(b.name());
        }
        if (left instanceof Group a && right instanceof Group b) {
            return compare(a.sum(), b.sum());
        }
        return left instanceof Applied a && right instanceof Applied b ? compare(a, b) : 0;
    }

    private static int compare(Applied left, Applied right) {
        int order = left.operation().compareTo(right.operation());
        for (int i = 0; order == 0 && i < left.arguments().size(); i++) {
            order = compare(left.arguments().get(i), right.arguments().get(i));
        }
        return order;
    }

    private static int rank(Base base) {
        if (base instanceof Letter) {
            return 0;
        }
        if (base instanceof Symbol) {
            return 1;
        }
        if (base instanceof Group) {
            return 2;
        }
        return base instanceof Base.Euler ? 3 : 4;
    }
}
