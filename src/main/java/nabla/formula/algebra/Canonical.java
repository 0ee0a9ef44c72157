package nabla.formula.algebra;

import nabla.formula.SymbolicBudget;
import nabla.formula.tree.Node;

/**
 * One form for all that is equal by the rules of sums, products and powers: multiplied out, like terms collected,
 * fractions over a common denominator. Two polynomials are equal exactly if their canonical trees are, as long as they
 * have at most a hundred terms.
 */
public final class Canonical {
    private static final int MOST_TERMS = 100;

    private Canonical() {}

    public static Node of(Node node, SymbolicBudget budget) {
        Sum expanded = Expansion.of(Algebra.read(node, budget), MOST_TERMS, budget);
        return Textbook.of(CommonDenominator.of(expanded, budget), Textbook.usesDecimals(node), budget);
    }
}
