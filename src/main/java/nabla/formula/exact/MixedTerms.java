package nabla.formula.exact;

import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.Operation;

/** The terms of a sum in which two variables meet: the others have no part in the mixed derivative. */
record MixedTerms(int first, int other) {

    /** The sum with 0 in place of each other term. */
    Node of(Node node) {
        if (!knows(node, first) || !knows(node, other)) {
            return new Node.Number(0);
        }
        return node instanceof Call call && isSum(call.operation())
                ? new Call(
                        call.operation(),
                        call.arguments().stream().map(this::of).toList())
                : node;
    }

    private static boolean isSum(Operation operation) {
        return operation == Operation.ADD || operation == Operation.SUBTRACT || operation == Operation.NEGATE;
    }

    private static boolean knows(Node node, int variable) {
        return node instanceof Variable found && found.index() == variable
                || node instanceof Call call && call.arguments().stream().anyMatch(part -> knows(part, variable));
    }
}
