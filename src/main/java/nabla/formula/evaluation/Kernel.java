package nabla.formula.evaluation;

import nabla.formula.tree.Operation;

/**
 * One operation over many points. An operand is a column of values, or a single number where the column is null; the
 * result may be written over an operand. Every loop is a method of its own and starts at 0, so that the compiler turns
 * the arithmetic into vector instructions.
 */
final class Kernel {

    private Kernel() {}

    /** Writes the first {@code n} values of the operation to {@code out}; at least one of the columns is not null. */
    static void apply(Operation operation, double[] as, double a, double[] bs, double b, double[] out, int n) {
        switch (operation) {
            case POWER, SIN, COS, EXP, LOG -> any(operation, as, a, bs, b, out, n);
            default -> fast(operation, as, a, bs, b, out, n);
        }
    }

    /** As {@link #apply}, by the JDK's functions: their last bits depend on the machine, which no picture shows. */
    static void fast(Operation operation, double[] as, double a, double[] bs, double b, double[] out, int n) {
        switch (operation) {
            case ADD -> add(as, a, bs, b, out, n);
            case SUBTRACT -> subtract(as, a, bs, b, out, n);
            case MULTIPLY -> multiply(as, a, bs, b, out, n);
            case DIVIDE -> divide(as, a, bs, b, out, n);
            case POWER -> power(as, a, bs, b, out, n);
            case NEGATE -> negate(as, out, n);
            case ABS -> abs(as, out, n);
            case SQRT -> sqrt(as, out, n);
            case SIN -> sin(as, out, n);
            case COS -> cos(as, out, n);
            case EXP -> exp(as, out, n);
            case LOG -> log(as, out, n);
            default -> any(operation, as, a, bs, b, out, n);
        }
    }

    private static void add(double[] as, double a, double[] bs, double b, double[] out, int n) {
        if (as == null) {
            add(bs, a, out, n);
        } else if (bs == null) {
            add(as, b, out, n);
        } else {
            add(as, bs, out, n);
        }
    }

    private static void add(double[] as, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] + bs[i];
        }
    }

    private static void add(double[] as, double b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] + b;
        }
    }

    private static void subtract(double[] as, double a, double[] bs, double b, double[] out, int n) {
        if (as == null) {
            subtract(a, bs, out, n);
        } else if (bs == null) {
            add(as, -b, out, n);
        } else {
            subtract(as, bs, out, n);
        }
    }

    private static void subtract(double[] as, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] - bs[i];
        }
    }

    private static void subtract(double a, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a - bs[i];
        }
    }

    private static void multiply(double[] as, double a, double[] bs, double b, double[] out, int n) {
        if (as == null) {
            multiply(bs, a, out, n);
        } else if (bs == null) {
            multiply(as, b, out, n);
        } else {
            multiply(as, bs, out, n);
        }
    }

    private static void multiply(double[] as, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] * bs[i];
        }
    }

    private static void multiply(double[] as, double b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] * b;
        }
    }

    private static void divide(double[] as, double a, double[] bs, double b, double[] out, int n) {
        if (as == null) {
            divide(a, bs, out, n);
        } else if (bs == null) {
            divide(as, b, out, n);
        } else {
            divide(as, bs, out, n);
        }
    }

    private static void divide(double[] as, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] / bs[i];
        }
    }

    private static void divide(double[] as, double b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = as[i] / b;
        }
    }

    private static void divide(double a, double[] bs, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a / bs[i];
        }
    }

    private static void power(double[] as, double a, double[] bs, double b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.pow(as == null ? a : as[i], bs == null ? b : bs[i]);
        }
    }

    private static void negate(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = -as[i];
        }
    }

    private static void abs(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.abs(as[i]);
        }
    }

    private static void sqrt(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.sqrt(as[i]);
        }
    }

    private static void sin(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.sin(as[i]);
        }
    }

    private static void cos(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.cos(as[i]);
        }
    }

    private static void exp(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.exp(as[i]);
        }
    }

    private static void log(double[] as, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.log(as[i]);
        }
    }

    private static void any(Operation operation, double[] as, double a, double[] bs, double b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = operation.apply(as == null ? a : as[i], bs == null ? b : bs[i]);
        }
    }
}
