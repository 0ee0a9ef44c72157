package nabla.formula;

import java.util.List;
import java.util.Optional;
import nabla.formula.Node.Call;
import nabla.formula.Node.Variable;

/**
 * The derivative as it comes out with one wrong rule. It walks the tree as it was typed, since a learner's rule meets
 * (1-x)^2 and not the (x-1)^2 that {@link Algebra} makes of it; functions are differentiated by {@link Derivative}.
 */
final class SlippedDerivative {
    private final int variable;
    private final Slip slip;

    private SlippedDerivative(int variable, Slip slip) {
        this.variable = variable;
        this.slip = slip;
    }

    /**
     * None if the slip changes nothing.
     *
     * @throws FormulaError with code {@code too-large} if a derivative would swell beyond what can be read
     */
    static Optional<Node> of(Node node, int variable, Slip slip) {
        boolean decimals = Textbook.usesDecimals(node);
        Sum wrong = new SlippedDerivative(variable, slip).of(node);
        Node written = Textbook.shortest(wrong, decimals);
        boolean same = Canonical.of(written).equals(Canonical.of(Derivative.of(node, variable)));
        return same ? Optional.empty() : Optional.of(written);
    }

    private Sum of(Node node) {
        if (!depends(node)) {
            return Sum.ZERO;
        }
        return node instanceof Call call ? of(call) : Sum.ONE;
    }

    private Sum of(Call call) {
        Node first = call.arguments().get(0);
        Node last = call.arguments().get(call.arguments().size() - 1);
        return switch (call.operation()) {
            case ADD -> of(first).plus(of(last));
            case SUBTRACT -> of(first).minus(of(last));
            case NEGATE -> of(first).negate();
            case MULTIPLY -> product(first, last);
            case DIVIDE -> quotient(first, last);
            case POWER -> power(first, last);
            case SQRT -> power(first, Sum.constant(Rational.HALF));
            case EXP -> Algebra.read(call).times(inner(first));
            default -> function(call, first, last);
        };
    }

    private Sum product(Node u, Node v) {
        if (slip == Slip.PRODUCT && depends(u) && depends(v)) {
            return of(u).times(of(v));
        }
        return of(u).times(Algebra.read(v)).plus(Algebra.read(u).times(of(v)));
    }

    private Sum quotient(Node u, Node v) {
        Sum above = Algebra.read(u);
        Sum below = Algebra.read(v);
        if (!depends(v)) {
            return of(u).over(below);
        }
        if (slip == Slip.QUOTIENT && depends(u)) {
            return of(u).over(of(v));
        }
        return of(u).times(below).minus(above.times(of(v))).over(below.power(2));
    }

    private Sum power(Node base, Node exponent) {
        if (depends(exponent)) {
            Sum logarithm = isEuler(base) ? Sum.ONE : Algebra.applied(Operation.LOG, Algebra.read(base));
            Sum power = Algebra.read(base).power(Algebra.read(exponent));
            Sum byExponent = power.times(logarithm).times(inner(exponent));
            return depends(base) ? power(base, Algebra.read(exponent)).plus(byExponent) : byExponent;
        }
        return switch (slip) {
            case POWER ->
                Algebra.read(exponent)
                        .times(Algebra.read(base).power(Algebra.read(exponent)))
                        .times(of(base));
            case FACTOR ->
                Algebra.read(base).power(Algebra.read(exponent).minus(Sum.ONE)).times(of(base));
            default -> power(base, Algebra.read(exponent));
        };
    }

    /** The power rule, for an exponent held still. */
    private Sum power(Node base, Sum exponent) {
        return exponent.times(Algebra.read(base).power(exponent.minus(Sum.ONE))).times(inner(base));
    }

    private Sum function(Call call, Node first, Node last) {
        Base.Applied applied = new Base.Applied(
                call.operation(), call.arguments().stream().map(Algebra::read).toList());
        List<Sum> arguments = applied.arguments();
        if (arguments.size() == 2) {
            return Derivative.ofTwo(applied, arguments.get(0), arguments.get(1), of(first), of(last));
        }
        Sum outer = Derivative.outer(applied, arguments.get(0));
        boolean turned = slip == Slip.SIGN_OF_COSINE && call.operation() == Operation.COS;
        return (turned ? outer.negate() : outer).times(inner(first));
    }

    /** The factor that the chain rule brings in. */
    private Sum inner(Node node) {
        return slip == Slip.CHAIN ? Sum.ONE : of(node);
    }

    private static boolean isEuler(Node node) {
        return node instanceof Node.Constant constant && constant.name().equals("e");
    }

    private boolean depends(Node node) {
        return node instanceof Call call
                ? call.arguments().stream().anyMatch(this::depends)
                : node instanceof Variable other && other.index() == variable;
    }
}
