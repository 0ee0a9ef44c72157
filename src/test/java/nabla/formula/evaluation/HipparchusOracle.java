package nabla.formula.evaluation;

import java.util.List;
import nabla.formula.tree.Node;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Value, gradient and Hessian of a tree by Hipparchus's truncated Taylor arithmetic. */
final class HipparchusOracle {

    private final DSFactory factory;
    private final double[] point;

    HipparchusOracle(double... point) {
        this.factory = new DSFactory(point.length, 2);
        this.point = point;
    }

    DerivativeStructure of(Node node) {
        if (node instanceof Node.Number number) {
            return factory.constant(number.value());
        } else if (node instanceof Node.Constant constant) {
            return factory.constant(constant.value());
        } else if (node instanceof Node.Variable variable) {
            return factory.variable(variable.index(), point[variable.index()]);
        }
        return of((Node.Call) node);
    }

    private DerivativeStructure of(Node.Call call) {
        List<Node> arguments = call.arguments();
        DerivativeStructure a = of(arguments.get(0));
        Node last = arguments.get(arguments.size() - 1);
        return switch (call.operation()) {
            case ADD -> a.add(of(last));
            case SUBTRACT -> a.subtract(of(last));
            case MULTIPLY -> a.multiply(of(last));
            case DIVIDE -> a.divide(of(last));
            case ATAN2 -> a.atan2(of(last));
            case POWER -> power(a, last);
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
            case SQRT -> a.sqrt();
            case CBRT -> a.cbrt();
            case EXP -> a.exp();
            case EXPM1 -> a.expm1();
            case LOG -> a.log();
            case LOG10 -> a.log10();
            case LOG2 -> a.log().divide(Math.log(2));
            case LOG1P -> a.log1p();
            case SIGMOID -> a.negate().exp().add(1).reciprocal();
            default -> throw new IllegalArgumentException(call.operation() + " is not smooth");
        };
    }

    private DerivativeStructure power(DerivativeStructure base, Node exponent) {
        if (base.getValue() == 0) {
            return factory.constant(Double.NaN); // its derivatives of 0^0.1 are 0, not infinite
        }
        return exponent instanceof Node.Number number ? base.pow(number.value()) : base.pow(of(exponent));
    }
}
