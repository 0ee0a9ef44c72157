package nabla.formula.algebra;

import java.util.Optional;
import nabla.formula.FormulaError;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Operation;

/** Decides whether two polynomials with rational coefficients are the same one, by multiplying out their difference. */
public final class Polynomials {
    private static final int MOST_TERMS = 200;

    private Polynomials() {}

    /** None where one is not written as a polynomial, or the difference is too large to be multiplied out. */
    public static Optional<Boolean> same(Node one, Node other) {
        if (!isPolynomial(one) || !isPolynomial(other)) {
            return Optional.empty();
        }
        try {
            SymbolicBudget budget = new SymbolicBudget();
            Sum difference = Algebra.read(one, budget).minus(Algebra.read(other, budget));
            Sum expanded = Expansion.of(difference, MOST_TERMS, budget);
            return isMultipliedOut(expanded) ? Optional.of(expanded.isZero()) : Optional.empty();
        } catch (FormulaError tooLarge) {
            return Optional.empty();
        }
    }

    /** Written with sums, products, whole powers and divisions by numbers: defined everywhere. */
    private static boolean isPolynomial(Node node) {
        if (!(node instanceof Call call)) {
            return !(node instanceof Node.Constant);
        }
        Node first = call.arguments().get(0);
        Node last = call.arguments().get(call.arguments().size() - 1);
        return switch (call.operation()) {
            case NEGATE -> isPolynomial(first);
            case ADD, SUBTRACT, MULTIPLY -> isPolynomial(first) && isPolynomial(last);
            case DIVIDE -> isPolynomial(first) && last instanceof Number number && number.value() != 0;
            case POWER -> isPolynomial(first) && last instanceof Number number && isWhole(number.value());
            default -> false;
        };
    }

    /** Whether a part of it is not analytic where it has values. */
    public static boolean hasPieces(Node node) {
        if (!(node instanceof Call call)) {
            return false;
        }
        boolean pieces =
                switch (call.operation()) {
                    case ABS, SIGNUM, CEIL, FLOOR, RELU, MAX, MIN, MOD, SQRT, CBRT, POWER, ATAN2 ->
                        call.operation() != Operation.POWER
                                || isRoot(
                                        call.arguments().get(0),
                                        call.arguments().get(1));
                    default -> false;
                };
        return pieces || call.arguments().stream().anyMatch(Polynomials::hasPieces);
    }

    private static boolean isRoot(Node base, Node exponent) {
        if (base instanceof Number || base instanceof Node.Constant) {
            return false;
        }
        return exponent instanceof Call
                || exponent instanceof Number number && number.value() != Math.rint(number.value());
    }

    private static boolean isWhole(double exponent) {
        return exponent >= 1 && exponent == Math.rint(exponent);
    }

    private static boolean isMultipliedOut(Sum sum) {
        return sum.terms().stream()
                .flatMap(term -> term.factors().stream())
                .allMatch(factor ->
                        factor.base() instanceof Letter && factor.exponent().isSmallInteger());
    }
}
