package nabla.formula.algebra;

import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Number;

/** Whether a formula is written as a sum of terms: no sum is a factor, is raised to a power, or is subtracted as a whole. */
public final class Expanded {
    private Expanded() {}

    public static boolean is(Node node) {
        if (!(node instanceof Call call)) {
            return true;
        }
        Node first = call.arguments().get(0);
        Node last = call.arguments().get(call.arguments().size() - 1);
        return switch (call.operation()) {
            case ADD -> is(first) && is(last);
            case SUBTRACT -> is(first) && is(last) && !isSum(last);
            case NEGATE -> is(first) && !isSum(first);
            case MULTIPLY -> is(first) && is(last) && !isSum(first) && !isSum(last);
            case DIVIDE -> is(first) && is(last) && !isSum(first);
            case POWER -> !isWholePowerOfSum(first, last);
            default -> true;
        };
    }

    private static boolean isWholePowerOfSum(Node base, Node exponent) {
        boolean whole = exponent instanceof Number number && number.value() == Math.rint(number.value());
        return whole && (isSum(base) || !is(base));
    }

    private static boolean isSum(Node node) {
        return node instanceof Call call
                && switch (call.operation()) {
                    case ADD, SUBTRACT -> true;
                    case NEGATE -> isSum(call.arguments().get(0));
                    default -> false;
                };
    }
}
