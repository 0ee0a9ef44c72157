package nabla.formula.evaluation;

import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;
import org.hipparchus.analysis.differentiation.Gradient;

/** The oracle: Hipparchus's own forward-mode derivatives of a tree. */
public final class Hipparchus {
    private Hipparchus() {}

    public static Gradient of(Node node, double... point) {
        if (node instanceof Node.Number number) {
            return Gradient.constant(point.length, number.value());
        }
        if (node instanceof Node.Constant constant) {
            return Gradient.constant(point.length, constant.value());
        }
        if (node instanceof Node.Variable variable) {
            return Gradient.variable(point.length, variable.index(), point[variable.index()]);
        }
        Node.Call call = (Node.Call) node;
        Gradient a = of(call.arguments().get(0), point);
        return call.arguments().size() == 1
                ? unary(call.operation(), a)
                : binary(call.operation(), a, of(call.arguments().get(1), point));
    }

    private static Gradient binary(Operation operation, Gradient a, Gradient b) {
        return switch (operation) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> a.divide(b);
            case MOD -> remainder(a, b);
            case POWER -> power(a, b);
            case MAX -> a.getValue() >= b.getValue() ? a : b;
            case MIN -> a.getValue() <= b.getValue() ? a : b;
            case ATAN2 -> a.atan2(b);
            default -> throw new IllegalArgumentException(operation.name());
        };
    }

    private static Gradient remainder(Gradient a, Gradient b) {
        double value = Operation.MOD.apply(a.getValue(), b.getValue());
        double quotient = Math.rint((a.getValue() - value) / b.getValue());
        Gradient rounded = a.subtract(b.multiply(quotient));
        return rounded.add(value - rounded.getValue());
    }

    private static Gradient power(Gradient a, Gradient b) {
        boolean constant = java.util.Arrays.stream(b.getGradient()).allMatch(partial -> partial == 0);
        return constant ? a.pow(b.getValue()) : a.pow(b);
    }

    private static Gradient unary(Operation operation, Gradient a) {
        Gradient one = Gradient.constant(a.getFreeParameters(), 1);
        return switch (operation) {
            case NEGATE -> a.negate();
            case SIN -> a.sin();
            case COS -> a.cos();
            case TAN -> a.tan();
            case COT -> a.tan().reciprocal();
            case SEC -> a.cos().reciprocal();
            case CSC -> a.sin().reciprocal();
            case ASIN -> a.asin();
            case ACOS -> a.acos();
            case ATAN -> a.atan();
            case SINH -> a.sinh();
            case COSH -> a.cosh();
            case TANH -> a.tanh();
            case ABS -> a.abs();
            case SIGNUM -> a.sign();
            case CEIL -> a.ceil();
            case FLOOR -> a.floor();
            case SQRT -> a.sqrt();
            case CBRT -> a.cbrt();
            case EXP -> a.exp();
            case EXPM1 -> a.expm1();
            case LOG -> a.log();
            case LOG10 -> a.log10();
            case LOG2 -> a.log().divide(Math.log(2));
            case LOG1P -> a.log1p();
            case SIGMOID -> a.negate().exp().add(1).reciprocal();
            case RELU -> a.getValue() > 0 ? a : one.subtract(one);
            default -> throw new IllegalArgumentException(operation.name());
        };
    }
}
