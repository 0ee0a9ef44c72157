package nabla.formula.algebra;

import java.util.Optional;
import nabla.formula.FormulaError;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Operation;

/** Decides whether two rational functions with rational coefficients are the same one, by multiplying out their difference. */
public final class Polynomials {
    private static final int MOST_TERMS = 200;
    private static final Node ONE = new Number(1);

    /** One polynomial over another. */
    private record Fraction(Node over, Node under) {}

    private Polynomials() {}

    /**
     * None where one is not written as a rational function, or the difference is too large to be multiplied out. Equal are
     * a/b and c/d if a·d − c·b is zero and neither b nor d is; points at which only one of them has no value make no difference.
     */
    public static Optional<Boolean> same(Node one, Node other) {
        Optional<Fraction> left = fraction(one);
        Optional<Fraction> right = fraction(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Fraction a = left.get();
        Fraction b = right.get();
        try {
            SymbolicBudget budget = new SymbolicBudget();
            boolean defined = !isZero(a.under, budget).orElse(true)
                    && !isZero(b.under, budget).orElse(true);
            Node difference = new Call(Operation.SUBTRACT, times(a.over, b.under), times(b.over, a.under));
            return defined ? isZero(difference, budget) : Optional.empty();
        } catch (FormulaError tooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> isZero(Node polynomial, SymbolicBudget budget) {
        Sum expanded = Expansion.of(Algebra.read(polynomial, budget), MOST_TERMS, budget);
        return isMultipliedOut(expanded) ? Optional.of(expanded.isZero()) : Optional.empty();
    }

    /** Written with sums, products, quotients and whole powers. */
    private static Optional<Fraction> fraction(Node node) {
        if (!(node instanceof Call call)) {
            return node instanceof Node.Constant ? Optional.empty() : Optional.of(new Fraction(node, ONE));
        }
        Node last = call.arguments().get(call.arguments().size() - 1);
        Optional<Fraction> first = fraction(call.arguments().get(0));
        return switch (call.operation()) {
            case NEGATE -> first.map(a -> new Fraction(new Call(Operation.NEGATE, a.over), a.under));
            case ADD, SUBTRACT ->
                first.flatMap(a -> fraction(last)
                        .map(b -> new Fraction(
                                new Call(call.operation(), times(a.over, b.under), times(b.over, a.under)),
                                times(a.under, b.under))));
            case MULTIPLY ->
                first.flatMap(
                        a -> fraction(last).map(b -> new Fraction(times(a.over, b.over), times(a.under, b.under))));
            case DIVIDE ->
                first.flatMap(
                        a -> fraction(last).map(b -> new Fraction(times(a.over, b.under), times(a.under, b.over))));
            case POWER -> first.flatMap(a -> whole(last).map(n -> power(a, n)));
            default -> Optional.empty();
        };
    }

    private static Fraction power(Fraction base, double exponent) {
        Node over = power(base.over, Math.abs(exponent));
        Node under = power(base.under, Math.abs(exponent));
        return exponent > 0 ? new Fraction(over, under) : new Fraction(under, over);
    }

    private static Node power(Node base, double exponent) {
        return base == ONE || exponent == 1 ? base : new Call(Operation.POWER, base, new Number(exponent));
    }

    /** A polynomial stays as it was written, and so as long as it was. */
    private static Node times(Node a, Node b) {
        return a == ONE ? b : b == ONE ? a : new Call(Operation.MULTIPLY, a, b);
    }

    private static Optional<Double> whole(Node exponent) {
        if (exponent instanceof Call call && call.operation() == Operation.NEGATE) {
            return whole(call.arguments().get(0)).map(value -> -value);
        }
        return exponent instanceof Number number && number.value() != 0 && number.value() == Math.rint(number.value())
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** Whether it is given in pieces. */
    public static boolean hasChoices(Node node) {
        return node instanceof Call call
                && (call.operation() == Operation.WHERE
                        || call.arguments().stream().anyMatch(Polynomials::hasChoices));
    }

    /** Whether a part of it is not analytic where it has values. */
    public static boolean hasPieces(Node node) {
        if (!(node instanceof Call call)) {
            return false;
        }
        boolean pieces =
                switch (call.operation()) {
                    case ABS, SIGNUM, CEIL, FLOOR, RELU, MAX, MIN, MOD, SQRT, CBRT, POWER, ATAN2, WHERE ->
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

    private static boolean isMultipliedOut(Sum sum) {
        return sum.terms().stream()
                .flatMap(term -> term.factors().stream())
                .allMatch(factor ->
                        factor.base() instanceof Letter && factor.exponent().isSmallInteger());
    }
}
