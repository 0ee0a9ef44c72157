package nabla.formula.evaluation;

import nabla.elementary.Elementary;
import nabla.formula.MalRule;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.Operation;

/**
 * Forward-mode differentiation with one wrong rule. It walks the tree as it was typed, since a learner's rule meets
 * (1-x)^2 and not the (x-1)^2 that {@code Algebra} makes of it.
 */
public final class MalRuleDerivative {
    private final int variable;
    private final MalRule malRule;
    private final double[] point;

    private MalRuleDerivative(int variable, MalRule malRule, double[] point) {
        this.variable = variable;
        this.malRule = malRule;
        this.point = point;
    }

    /** A value, its wrong derivative, and whether it depends on the variable at all. */
    private record Dual(double value, double slope, boolean moves) {}

    public static double derivative(Node node, int variable, MalRule malRule, double... point) {
        return new MalRuleDerivative(variable, malRule, point).of(node).slope;
    }

    private Dual of(Node node) {
        if (node instanceof Call call) {
            Dual a = of(call.arguments().get(0));
            Dual b = call.arguments().size() == 1 ? a : of(call.arguments().get(1));
            double value = call.operation().apply(a.value, b.value);
            boolean moves = a.moves || b.moves;
            return new Dual(value, moves ? slope(call.operation(), a, b, value) : 0, moves);
        }
        if (node instanceof Variable place) {
            boolean moves = place.index() == variable;
            return new Dual(point[place.index()], moves ? 1 : 0, moves);
        }
        return new Dual(node instanceof Number number ? number.value() : ((Constant) node).value(), 0, false);
    }

    private double slope(Operation operation, Dual a, Dual b, double value) {
        return switch (operation) {
            case MULTIPLY ->
                malRule == MalRule.PRODUCT && a.moves && b.moves ? a.slope * b.slope : linear(operation, a, b, value);
            case DIVIDE ->
                malRule == MalRule.QUOTIENT && a.moves && b.moves ? a.slope / b.slope : linear(operation, a, b, value);
            case POWER -> b.moves ? exponential(a, b, value) : power(a, b.value, value);
            case COS ->
                Partials.left(operation, a.value, b.value, value)
                        * inner(a)
                        * (malRule == MalRule.SIGN_OF_COSINE ? -1 : 1);
            case NEGATE -> -a.slope;
            default ->
                operation.arity() == 1
                        ? Partials.left(operation, a.value, b.value, value) * inner(a)
                        : linear(operation, a, b, value);
        };
    }

    /** By the right rule for two arguments. */
    private static double linear(Operation operation, Dual a, Dual b, double value) {
        double left = a.moves ? Partials.left(operation, a.value, b.value, value) * a.slope : 0;
        double right = b.moves ? Partials.right(operation, a.value, b.value, value) * b.slope : 0;
        return left + right;
    }

    private double power(Dual base, double exponent, double value) {
        return switch (malRule) {
            case POWER -> exponent * value * base.slope;
            case FACTOR -> Elementary.pow(base.value, exponent - 1) * base.slope;
            default -> exponent * Elementary.pow(base.value, exponent - 1) * inner(base);
        };
    }

    private double exponential(Dual base, Dual exponent, double value) {
        double inner = inner(exponent);
        double byExponent = inner == 0 ? 0 : value * Elementary.log(base.value) * inner;
        return base.moves ? power(base, exponent.value, value) + byExponent : byExponent;
    }

    /** The factor that the chain rule brings in. */
    private double inner(Dual argument) {
        return malRule == MalRule.CHAIN ? 1 : argument.slope;
    }
}
