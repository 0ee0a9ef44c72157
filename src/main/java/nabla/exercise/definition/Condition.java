package nabla.exercise.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.exercise.question.DefinitionError;

/** A comparison of two numbers that depend on the draw. Numbers that differ by less than 1e-9 count as equal. */
public record Condition(NumberOf left, String operator, NumberOf right, String text) {
    private static final Pattern FORM = Pattern.compile("([^<>=!]+)(<=|>=|!=|<|>|=)([^<>=!]+)");
    private static final double EQUAL = 1e-9;

    static Condition read(String path, String text, Scope scope) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new DefinitionError(path, "two formulas with one of < <= > >= = != between", text);
        }
        return new Condition(
                scope.number(path, matcher.group(1)), matcher.group(2), scope.number(path, matcher.group(3)), text);
    }

    public boolean holds(Draw draw) {
        return holds(draw.numbers());
    }

    boolean holds(double[] numbers) {
        double a = left.at(numbers);
        double b = right.at(numbers);
        boolean equal = a == b || Math.abs(a - b) <= EQUAL * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        return switch (operator) {
            case "<" -> a < b && !equal;
            case "<=" -> a < b || equal;
            case ">" -> a > b && !equal;
            case ">=" -> a > b || equal;
            case "=" -> equal;
            default -> !Double.isNaN(a - b) && !equal;
        };
    }
}
