package nabla.formula.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;

/** Records steps; equal steps are recorded once, and steps on constants are done at once. */
public final class TapeBuilder {

    private record Step(Operation operation, int left, int right) {}

    private final int variables;
    private final Map<Step, Integer> steps = new HashMap<>();
    private final Map<Long, Integer> constantsByBits = new HashMap<>();
    private double[] constants = new double[8];
    private Operation[] operations = new Operation[16];
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int constantCount;
    private int stepCount;

    TapeBuilder(int variables) {
        this.variables = variables;
    }

    /** Where the value of a variable stands. */
    public int variable(int index) {
        if (index < 0 || index >= variables) {
            throw new IllegalArgumentException("variable " + index + " of " + variables);
        }
        return index;
    }

    /** Where a constant stands. */
    public int constant(double value) {
        // constants count down from -1 until build() knows how many there are
        return constantsByBits.computeIfAbsent(Double.doubleToRawLongBits(value), bits -> {
            constants = constantCount == constants.length ? Arrays.copyOf(constants, 2 * constantCount) : constants;
            constants[constantCount++] = value;
            return -constantCount;
        });
    }

    /** Records a sum and gives where it stands. */
    public int add(int a, int b) {
        return apply(Operation.ADD, a, b);
    }

    /** Records a product and gives where it stands. */
    public int multiply(int a, int b) {
        return apply(Operation.MULTIPLY, a, b);
    }

    /** The function whose value stands at {@code root}. */
    public Tape build(int root) {
        return new Tape(
                variables,
                Arrays.copyOf(constants, constantCount),
                Arrays.copyOf(operations, stepCount),
                slots(left),
                slots(right),
                slot(root));
    }

    int apply(Operation operation, int a, int b) {
        if (a < 0 && b < 0) {
            return constant(operation.apply(constants[-1 - a], constants[-1 - b]));
        }
        if (operation == Operation.POWER && b < 0 && constants[-1 - b] == 2) {
            return apply(Operation.MULTIPLY, a, a);
        }
        return steps.computeIfAbsent(new Step(operation, a, b), this::record);
    }

    private int record(Step step) {
        if (stepCount == operations.length) {
            operations = Arrays.copyOf(operations, 2 * stepCount);
            left = Arrays.copyOf(left, 2 * stepCount);
            right = Arrays.copyOf(right, 2 * stepCount);
        }
        operations[stepCount] = step.operation();
        left[stepCount] = step.left();
        right[stepCount] = step.right();
        return variables + stepCount++;
    }

    /** Records a tree and gives where its value stands. */
    int add(Node node) {
        return add(node, new IdentityHashMap<>());
    }

    private int add(Node node, Map<Node, Integer> done) {
        Integer known = done.get(node);
        int place = known == null ? place(node, done) : known;
        done.put(node, place);
        return place;
    }

    private int place(Node node, Map<Node, Integer> done) {
        if (node instanceof Node.Variable variable) {
            return variable(variable.index());
        } else if (node instanceof Node.Number number) {
            return constant(number.value());
        } else if (node instanceof Node.Constant constant) {
            return constant(constant.value());
        }
        Node.Call call = (Node.Call) node;
        List<Node> arguments = call.arguments();
        int first = add(arguments.get(0), done);
        return apply(call.operation(), first, arguments.size() == 1 ? first : add(arguments.get(1), done));
    }

    private int slot(int place) {
        return place < 0 ? variables - 1 - place : place < variables ? place : place + constantCount;
    }

    private int[] slots(int[] places) {
        return Arrays.stream(places, 0, stepCount).map(this::slot).toArray();
    }
}
