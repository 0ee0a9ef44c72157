package nabla.formula.evaluation;

import nabla.elementary.Elementary;
import nabla.formula.tree.Operation;

/**
 * First and second partial derivatives of every operation, given its arguments {@code a} and {@code b} and its value
 * {@code v}. At a kink (abs, max, relu) one side's slope is taken, at a jump 0; the reader is told elsewhere.
 */
final class Partials {

    private static final double LN_2 = Elementary.log(2);
    private static final double LN_10 = Elementary.log(10);

    private Partials() {}

    /** ∂/∂a. */
    static double left(Operation operation, double a, double b, double v) {
        return switch (operation) {
            case ADD, SUBTRACT, MOD -> 1;
            case MULTIPLY -> b;
            case DIVIDE -> 1 / b;
            case POWER -> b == 0 ? 0 : b * Elementary.pow(a, b - 1);
            case NEGATE -> -1;
            case SIN -> Elementary.cos(a);
            case COS -> -Elementary.sin(a);
            case TAN -> 1 + v * v;
            case COT -> -(1 + v * v);
            case SEC -> v * Elementary.tan(a);
            case CSC -> -v / Elementary.tan(a);
            case ASIN -> 1 / Math.sqrt((1 - a) * (1 + a));
            case ACOS -> -1 / Math.sqrt((1 - a) * (1 + a));
            case ATAN -> 1 / (1 + a * a);
            case SINH -> Elementary.cosh(a);
            case COSH -> Elementary.sinh(a);
            case TANH -> square(1 / Elementary.cosh(a));
            case ABS -> Math.signum(a);
            case SIGNUM, CEIL, FLOOR -> 0;
            case SQRT -> 0.5 / v;
            case CBRT -> 1 / (3 * v * v);
            case EXP -> v;
            case EXPM1 -> Elementary.exp(a);
            case LOG -> 1 / a;
            case LOG10 -> 1 / (a * LN_10);
            case LOG2 -> 1 / (a * LN_2);
            case LOG1P -> 1 / (1 + a);
            case SIGMOID -> v / (1 + Elementary.exp(a));
            case RELU -> a > 0 ? 1 : 0;
            case MAX -> a >= b ? 1 : 0;
            case MIN -> a <= b ? 1 : 0;
            case ATAN2 -> b / (a * a + b * b);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, WHERE -> 0;
        };
    }

    /** ∂/∂b, of operations with two arguments. */
    static double right(Operation operation, double a, double b, double v) {
        return switch (operation) {
            case ADD -> 1;
            case SUBTRACT -> -1;
            case MULTIPLY -> a;
            case DIVIDE -> -v / b;
            case MOD -> -Math.rint((a - v) / b);
            case POWER -> a == 0 && b > 0 ? 0 : v * Elementary.log(a);
            case MAX -> a >= b ? 0 : 1;
            case MIN -> a <= b ? 0 : 1;
            case ATAN2 -> -a / (a * a + b * b);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 0;
            case WHERE -> a;
            default -> throw new IllegalArgumentException(operation + " has one argument");
        };
    }

    /** ∂²/∂a². */
    static double leftLeft(Operation operation, double a, double b, double v) {
        return switch (operation) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MOD, NEGATE, ABS, SIGNUM, CEIL, FLOOR, RELU, MAX, MIN -> 0;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, WHERE -> 0;
            case POWER -> b == 0 || b == 1 ? 0 : b * (b - 1) * Elementary.pow(a, b - 2);
            case SIN, COS -> -v;
            case TAN -> 2 * v * (1 + v * v);
            case COT -> 2 * v * (1 + v * v);
            case SEC, CSC -> v * (2 * v * v - 1);
            case ASIN -> a / cube(Math.sqrt((1 - a) * (1 + a)));
            case ACOS -> -a / cube(Math.sqrt((1 - a) * (1 + a)));
            case ATAN -> -2 * a / square(1 + a * a);
            case SINH, COSH, EXP -> v;
            case TANH -> -2 * v * square(1 / Elementary.cosh(a));
            case SQRT -> -0.25 / cube(v);
            case CBRT -> -2 / (9 * square(v) * cube(v));
            case EXPM1 -> Elementary.exp(a);
            case LOG -> -1 / (a * a);
            case LOG10 -> -1 / (a * a * LN_10);
            case LOG2 -> -1 / (a * a * LN_2);
            case LOG1P -> -1 / square(1 + a);
            case SIGMOID -> v / (1 + Elementary.exp(a)) * (1 - 2 * v);
            case ATAN2 -> -2 * a * b / square(a * a + b * b);
        };
    }

    /** ∂²/∂a∂b, of operations with two arguments. */
    static double leftRight(Operation operation, double a, double b, double v) {
        return switch (operation) {
            case MULTIPLY -> 1;
            case DIVIDE -> -1 / (b * b);
            case POWER -> Elementary.pow(a, b - 1) * (1 + b * Elementary.log(a));
            case ATAN2 -> (a - b) * (a + b) / square(a * a + b * b);
            default -> 0;
        };
    }

    /** ∂²/∂b², of operations with two arguments. */
    static double rightRight(Operation operation, double a, double b, double v) {
        return switch (operation) {
            case DIVIDE -> 2 * v / (b * b);
            case POWER -> a == 0 && b > 0 ? 0 : v * square(Elementary.log(a));
            case ATAN2 -> 2 * a * b / square(a * a + b * b);
            default -> 0;
        };
    }

    private static double square(double x) {
        return x * x;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
