package nabla.formula.tree;

import java.util.List;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Number;

/**
 * Writes negative numbers that were put into a formula as a person would: x + (-2)y as x - 2y, -(-2) as 2. Only such
 * numbers are touched; a formula that was read has none, since there a sign is an operation.
 */
public final class Signs {
    private Signs() {}

    public static Node tidy(Node node) {
        if (node instanceof Number number && number.value() < 0) {
            return new Call(Operation.NEGATE, new Number(-number.value()));
        }
        return node instanceof Call call ? tidy(call) : node;
    }

    private static Node tidy(Call call) {
        List<Node> arguments = call.arguments();
        Node last = arguments.get(arguments.size() - 1);
        Operation operation = call.operation();
        if (isNegative(last)) {
            switch (operation) {
                case ADD -> {
                    return tidy(new Call(Operation.SUBTRACT, arguments.get(0), positive(last)));
                }
                case SUBTRACT -> {
                    return tidy(new Call(Operation.ADD, arguments.get(0), positive(last)));
                }
                case NEGATE -> {
                    return tidy(positive(last));
                }
                default -> {}
            }
        }
        return new Call(operation, arguments.stream().map(Signs::tidy).toList());
    }

    /** Whether a product begins with a negative number. */
    private static boolean isNegative(Node node) {
        return node instanceof Call call
                ? isProduct(call) && isNegative(call.arguments().get(0))
                : node instanceof Number number && number.value() < 0;
    }

    private static Node positive(Node node) {
        return node instanceof Call call
                ? new Call(
                        call.operation(),
                        positive(call.arguments().get(0)),
                        call.arguments().get(1))
                : new Number(-((Number) node).value());
    }

    private static boolean isProduct(Call call) {
        return call.operation() == Operation.MULTIPLY || call.operation() == Operation.DIVIDE;
    }
}
