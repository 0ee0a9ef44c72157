package nabla.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random formulas that are hard on whoever reads, differentiates or simplifies them: nested roots, fractions, powers and
 * kinks, pieces, tiny and huge numbers, and parts that come again, so that they cancel. The seed alone decides which.
 */
final class WildFormulas {

    static final List<String> VARIABLES = List.of("x", "y");

    private static final List<String> SMOOTH = List.of(
            "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "expm1",
            "log", "log10", "log2", "log1p", "sigmoid");
    private static final List<String> ROOTS = List.of("sqrt", "sqrt", "sqrt", "cbrt", "√");
    private static final List<String> KINKS = List.of("abs", "abs", "floor", "ceil", "signum", "relu");
    private static final List<String> PAIRS = List.of("max", "min", "atan2");
    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=");
    private static final List<String> EXPONENTS = List.of(
            "2", "2", "2", "3", "4", "(-1)", "(-2)", "0.5", "(1/2)", "(3/2)", "(-1/2)", "(1/3)", "1.5", "0", "7", "50",
            "1000", "1e9");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "1",
            "1",
            "2",
            "2",
            "3",
            "4",
            "10",
            "0.5",
            "0.1",
            "pi",
            "e",
            "1e-300",
            "1e300",
            "5e-324",
            "1e-9",
            "123456789",
            "(-1)");

    private static final int LONGEST = 1_900;

    private final Random random;
    private final List<String> parts = new ArrayList<>();

    WildFormulas(long seed) {
        this.random = new Random(seed);
    }

    /** One in some hundreds is nearly as long as a formula may be. */
    String next() {
        parts.clear();
        return random.nextInt(400) == 0 ? joined() : part(1 + random.nextInt(4));
    }

    private String joined() {
        List<String> signs =
                pick(List.of(List.of("+"), List.of("*"), List.of("/"), List.of("*", "/"), List.of("+", "*")));
        String joined = part(3);
        String next = part(3);
        while (joined.length() + next.length() < LONGEST) {
            joined = "(" + joined + ")" + pick(signs) + "(" + next + ")";
            next = part(1 + random.nextInt(4));
            if (random.nextInt(3) == 0) {
                parts.clear();
            }
        }
        return joined;
    }

    /** Small and whole ones are frequent, where kinks and poles are. */
    double coordinate() {
        return switch (random.nextInt(8)) {
            case 0 -> -0.0;
            case 1, 2 -> random.nextInt(7) - 3;
            case 3 -> Math.pow(10, random.nextInt(600) - 300);
            default -> 2 * random.nextGaussian();
        };
    }

    /** A part without need of parentheses around it. */
    private String part(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? pick(NUMBERS) : pick(VARIABLES);
        }
        if (!parts.isEmpty() && random.nextInt(4) == 0) {
            return pick(parts);
        }
        String part = made(depth - 1);
        parts.add(part);
        return part;
    }

    private String made(int depth) {
        String inner = part(depth);
        return switch (random.nextInt(21)) {
            case 0, 1, 2 -> "(" + inner + pick(List.of("+", "-")) + part(depth) + ")";
            case 3, 4 -> "(" + pick(NUMBERS) + pick(List.of("+", "-")) + inner + ")";
            case 5, 6 -> "(" + inner + "*" + part(depth) + ")";
            case 7, 8 -> "(" + inner + "/" + part(depth) + ")";
            case 9 -> "(" + inner + "/" + pick(ROOTS) + "(" + inner + "^2))";
            case 10, 11 -> "(" + inner + ")^" + pick(EXPONENTS);
            case 12 -> "(" + inner + ")^(" + part(depth) + ")";
            case 13, 14, 15 -> pick(ROOTS) + "(" + inner + ")";
            case 16 -> pick(KINKS) + "(" + inner + ")";
            case 17 -> pick(PAIRS) + "(" + inner + "," + part(depth) + ")";
            case 18 -> "mod(" + inner + "," + part(depth) + ")";
            case 19 -> "if(" + inner + pick(COMPARISONS) + part(depth) + "," + part(depth) + "," + part(depth) + ")";
            default -> pick(SMOOTH) + "(" + inner + ")";
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
