package nabla.formula.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nabla.formula.reading.Parser;
import nabla.formula.reading.Vocabulary;

/** Trees for tests: read, made at random, and evaluated by plain recursion. */
public final class Trees {
    private static final Operation[] OPERATIONS = Arrays.stream(Operation.values())
            .filter(operation -> operation.compareTo(Operation.LESS) < 0)
            .toArray(Operation[]::new);
    private static final double[] NUMBERS = {0, 1, 2, 3, 4, 10, 0.5, 0.1, 0.25, 1.5, 1e-5};

    private Trees() {}

    public static Node read(String text, List<String> variables) {
        return Parser.parse(text, Vocabulary.of(variables));
    }

    public static double value(Node node, double... point) {
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Node.Constant constant) {
            return constant.value();
        }
        if (node instanceof Node.Variable variable) {
            return point[variable.index()];
        }
        Node.Call call = (Node.Call) node;
        double first = value(call.arguments().get(0), point);
        double last =
                call.arguments().size() == 1 ? first : value(call.arguments().get(1), point);
        return call.operation().apply(first, last);
    }

    /** The tree with another one in place of a variable. */
    public static Node replace(Node node, int variable, Node replacement) {
        if (node instanceof Node.Call call) {
            return new Node.Call(
                    call.operation(),
                    call.arguments().stream()
                            .map(argument -> replace(argument, variable, replacement))
                            .toList());
        }
        return node.equals(new Node.Variable(variable)) ? replacement : node;
    }

    /** A tree that the parser could have made, at most {@code depth} calls deep, of all operations. */
    public static Node random(Random random, int depth, int variables) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return leaf(random, variables);
        }
        // half of all calls are arithmetic, as in what people type
        Operation operation = OPERATIONS[random.nextInt(random.nextBoolean() ? 7 : OPERATIONS.length)];
        Node first = random(random, depth - 1, variables);
        return operation.arity() == 1
                ? new Node.Call(operation, first)
                : new Node.Call(operation, first, random(random, depth - 1, variables));
    }

    private static Node leaf(Random random, int variables) {
        return switch (random.nextInt(8)) {
            case 0 -> new Node.Constant("pi", Math.PI);
            case 1 -> new Node.Constant("e", Math.E);
            case 2, 3 -> new Node.Number(NUMBERS[random.nextInt(NUMBERS.length)]);
            default -> new Node.Variable(random.nextInt(variables));
        };
    }
}
