package nabla.formula;

import java.util.List;

/**
 * A formula at a point as a graph of operations: what each computes forwards, and how fast the result changes with it,
 * which is found backwards.
 *
 * @param nodes all variables, then numbers and operations as they are needed; each reads earlier ones only, and the last
 *     operation gives the result. Equal subexpressions are one node.
 */
public record ComputationalGraph(List<Node> nodes) {

    /** The most operations that a graph is made of. */
    public static final int MOST_OPERATIONS = 100;

    /**
     * One node.
     *
     * @param name a variable's or number's own, or v1, v2, … for operations in their order
     * @param operation its name, such as {@code add} or {@code sin}, or {@code variable} or {@code number}
     * @param inputs places of the nodes that it reads
     * @param value NaN or infinite where IEEE 754 says so
     * @param derivative of the result with respect to it, ∂f/∂v
     * @param text the subexpression as it may be typed
     * @param latex the same typeset
     * @param rule the operation with the names of its inputs, {@code v1*y}
     * @param worked the operation with the values of its inputs to six digits, {@code 5*3}
     * @param passed what it passes back to its inputs, numbers left out
     */
    public record Node(
            String name,
            String operation,
            List<Integer> inputs,
            double value,
            double derivative,
            String text,
            String latex,
            String rule,
            String worked,
            List<Passed> passed) {}

    /**
     * What a node passes back to one of its inputs.
     *
     * @param to the place of the input
     * @param local how fast the node changes with this input
     * @param product the node's own derivative times that
     * @param sum what the input has received so far, this included
     */
    public record Passed(int to, double local, double product, double sum) {}
}
