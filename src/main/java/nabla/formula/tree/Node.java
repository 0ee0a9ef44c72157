package nabla.formula.tree;

import java.util.List;

/** A formula as it was read: an immutable tree. */
public sealed interface Node {

    /** A literal such as 0.5. */
    record Number(double value) implements Node {}

    /** A named constant: pi or e. */
    record Constant(String name, double value) implements Node {}

    /** The variable at {@code index} of the formula's variables. */
    record Variable(int index) implements Node {}

    /** An operator or function applied to as many arguments as it takes. */
    record Call(Operation operation, List<Node> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
            if (arguments.size() != operation.arity()) {
                throw new IllegalArgumentException(
                        operation + " takes " + operation.arity() + " arguments, not " + arguments.size());
            }
        }

        public Call(Operation operation, Node... arguments) {
            this(operation, List.of(arguments));
        }
    }
}
