package nabla.formula.tree;

import java.util.List;
import java.util.Set;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.text.PythonKeywords;

/** A formula as a Python expression that computes the same, given {@code import math}. */
public final class Python extends Infix {
    private static final Set<String> TAKEN = Set.of("abs", "max", "min", "math");

    private Python(List<String> variables) {
        super(variables.stream().map(Python::identifier).toList(), "**");
    }

    public static String of(Node node, List<String> variables) {
        return new Python(variables).write(node);
    }

    private static String identifier(String name) {
        return PythonKeywords.contains(name) || TAKEN.contains(name) ? name + "_" : name;
    }

    @Override
    String constant(Constant constant) {
        return "math." + constant.name();
    }

    @Override
    Piece choice(String condition, String then, String otherwise) {
        return atom("(" + then + " if " + condition + " else " + otherwise + ")");
    }

    @Override
    Piece function(Call call) {
        return switch (call.operation()) {
            case ABS -> named("abs", call, ", ");
            case MAX -> named("max", call, ", ");
            case MIN -> named("min", call, ", ");
            case RELU -> atom("max(0.0, " + argument(call, 0).text() + ")");
            case SIGMOID ->
                quotient("1", atom("(1+math.exp(" + negated(argument(call, 0)).text() + "))"));
            // the name v keeps a nested signum from doubling its argument at every level
            case SIGNUM ->
                atom("(lambda v: (v > 0)-(v < 0))(" + argument(call, 0).text() + ")");
            case COT -> quotient("1", named("math.tan", call, ", "));
            case SEC -> quotient("1", named("math.cos", call, ", "));
            case CSC -> quotient("1", named("math.sin", call, ", "));
            case MOD -> remainder(call);
            default -> named("math." + call.operation().functionName(), call, ", ");
        };
    }
}
