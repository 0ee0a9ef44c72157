package nabla.formula.tree;

import java.util.Locale;
import nabla.elementary.Elementary;

/** Every operator and function that a reader may type, with the number of arguments it takes. */
public enum Operation {
    ADD(2),
    SUBTRACT(2),
    MULTIPLY(2),
    DIVIDE(2),
    POWER(2),
    NEGATE(1),
    SIN(1),
    COS(1),
    TAN(1),
    COT(1),
    SEC(1),
    CSC(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    SINH(1),
    COSH(1),
    TANH(1),
    ABS(1),
    SIGNUM(1),
    CEIL(1),
    FLOOR(1),
    SQRT(1),
    CBRT(1),
    EXP(1),
    EXPM1(1),
    LOG(1),
    LOG10(1),
    LOG2(1),
    LOG1P(1),
    SIGMOID(1),
    RELU(1),
    MAX(2),
    MIN(2),
    ATAN2(2),
    MOD(2),
    LESS(2),
    LESS_OR_EQUAL(2),
    GREATER(2),
    GREATER_OR_EQUAL(2),
    /** The second argument where the first, a comparison, holds; elsewhere -0.0, which changes no sum. */
    WHERE(2);

    private final int arity;

    Operation(int arity) {
        this.arity = arity;
    }

    public int arity() {
        return arity;
    }

    /** Whether it is written as a name with arguments in parentheses rather than as a sign. */
    public boolean isFunction() {
        return ordinal() > NEGATE.ordinal() && ordinal() < LESS.ordinal();
    }

    /** Whether it is 1 where it holds and 0 where it does not. */
    public boolean isComparison() {
        return ordinal() >= LESS.ordinal() && ordinal() < WHERE.ordinal();
    }

    /** The comparison that holds where this one does not. */
    public Operation opposite() {
        return switch (this) {
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            default -> throw new IllegalArgumentException(this + " compares nothing");
        };
    }

    /** Whether a comparison holds for a difference of this sign. */
    public boolean holds(int sign) {
        return switch (this) {
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
            default -> throw new IllegalArgumentException(this + " compares nothing");
        };
    }

    /**
     * How many additions take as long, for the arguments that take longest: those of mod far apart are divided bit by bit.
     */
    public int work() {
        return switch (this) {
            case ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    NEGATE,
                    ABS,
                    SIGNUM,
                    CEIL,
                    FLOOR,
                    SQRT,
                    RELU,
                    MAX,
                    MIN,
                    LESS,
                    LESS_OR_EQUAL,
                    GREATER,
                    GREATER_OR_EQUAL,
                    WHERE -> 1;
            case MOD -> 300;
            default -> 5;
        };
    }

    /** The name by which a reader calls it. */
    public String functionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value in double precision as IEEE 754 has it (1/0 is Infinity, log(-1) is NaN); {@code b} counts only where two
     * arguments are taken. The bits are the same on every machine.
     */
    public double apply(double a, double b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case POWER -> Elementary.pow(a, b);
            case NEGATE -> -a;
            case SIN -> Elementary.sin(a);
            case COS -> Elementary.cos(a);
            case TAN -> Elementary.tan(a);
            case COT -> 1 / Elementary.tan(a);
            case SEC -> 1 / Elementary.cos(a);
            case CSC -> 1 / Elementary.sin(a);
            case ASIN -> Elementary.asin(a);
            case ACOS -> Elementary.acos(a);
            case ATAN -> Elementary.atan(a);
            case SINH -> Elementary.sinh(a);
            case COSH -> Elementary.cosh(a);
            case TANH -> Elementary.tanh(a);
            case ABS -> Math.abs(a);
            case SIGNUM -> a > 0 ? 1 : a < 0 ? -1 : 0;
            case CEIL -> Math.ceil(a);
            case FLOOR -> Math.floor(a);
            case SQRT -> Math.sqrt(a);
            case CBRT -> Elementary.cbrt(a);
            case EXP -> Elementary.exp(a);
            case EXPM1 -> Elementary.expm1(a);
            case LOG -> Elementary.log(a);
            case LOG10 -> Elementary.log10(a);
            case LOG2 -> Elementary.log2(a);
            case LOG1P -> Elementary.log1p(a);
            case SIGMOID -> 1 / (1 + Elementary.exp(-a));
            case RELU -> Math.max(0, a);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
            case ATAN2 -> Elementary.atan2(a, b);
            case MOD -> remainder(a, b);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : holds(a < b ? -1 : a > b ? 1 : 0) ? 1 : 0;
            case WHERE -> a == 0 ? -0.0 : a * b;
        };
    }

    /** Python's {@code a % b}: its sign is that of {@code b}. */
    private static double remainder(double a, double b) {
        double remainder = a % b;
        if (remainder == 0) {
            return Math.copySign(0, b);
        }
        return remainder < 0 == b < 0 ? remainder : remainder + b;
    }
}
