package nabla.formula.evaluation;

import java.util.List;
import java.util.Random;

/** Random formulas in x and y that exp4j can read, too; the seed alone decides which. */
final class RandomFormulas {

    static final List<String> VARIABLES = List.of("x", "y");

    private static final List<String> FUNCTIONS = List.of(
            "sin", "cos", "tan", "cot", "asin", "acos", "atan", "sinh", "cosh", "tanh", "abs", "signum", "ceil",
            "floor", "sqrt", "cbrt", "exp", "expm1", "log", "log10", "log2", "log1p");
    private static final List<String> SMOOTH = List.of(
            "sin", "cos", "tan", "atan", "sinh", "tanh", "exp", "sqrt", "log", "asin", "cbrt", "log1p", "expm1");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "0.5", "10", "1.25", "2e-3", "pi", "e", "7.", ".1");

    private final Random random;
    private final List<String> functions;
    private final String operators;

    private RandomFormulas(long seed, List<String> functions, String operators) {
        this.random = new Random(seed);
        this.functions = functions;
        this.operators = operators;
    }

    /** Whatever exp4j knows. */
    static RandomFormulas any(long seed) {
        return new RandomFormulas(seed, FUNCTIONS, "+-*/^-");
    }

    /** Functions that have derivatives wherever they are defined. */
    static RandomFormulas smooth(long seed) {
        return new RandomFormulas(seed, SMOOTH, "+-*/+-*/^");
    }

    String next() {
        return expression(1 + random.nextInt(5));
    }

    double coordinate() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(5) - 2;
            case 1 -> 100 * random.nextGaussian();
            default -> 2 * random.nextGaussian();
        };
    }

    private String expression(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? pick(NUMBERS) : pick(VARIABLES);
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> pick(functions) + "(" + expression(depth - 1) + ")";
            case 2 -> "(" + expression(depth - 1) + ")";
            case 3 -> negated(expression(depth - 1));
            default ->
                expression(depth - 1)
                        + operators.charAt(random.nextInt(operators.length()))
                        + expression(random.nextInt(depth));
        };
    }

    private static String negated(String text) {
        return text.startsWith("--") ? "-(" + text + ")" : "-" + text;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
