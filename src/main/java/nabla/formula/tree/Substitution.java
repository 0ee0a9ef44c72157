package nabla.formula.tree;

import java.util.ArrayList;
import java.util.List;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;

/** Puts numbers in place of variables, without simplifying anything. */
public final class Substitution {
    private final List<Node> replacements;

    /** {@code replacements}: for each variable what comes in its place, a number or a variable of the result. */
    public Substitution(List<? extends Node> replacements) {
        this.replacements = List.copyOf(replacements);
    }

    /** Every variable but one held at a number. */
    public static Substitution holding(int moving, double... point) {
        List<Node> replacements = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            replacements.add(i == moving ? new Variable(i) : new Number(point[i]));
        }
        return new Substitution(replacements);
    }

    public Node of(Node node) {
        if (node instanceof Variable variable) {
            return replacements.get(variable.index());
        }
        return node instanceof Call call
                ? new Call(
                        call.operation(),
                        call.arguments().stream().map(this::of).toList())
                : node;
    }
}
