package nabla.formula.tree;

import java.util.List;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;

/** The text of a formula, as short as it can be and still be read back to the same tree. */
public final class FormulaText extends Infix {
    private final boolean taken;

    private FormulaText(List<String> variables) {
        super(variables, "^");
        this.taken = variables.contains("e");
    }

    public static String of(Node node, List<String> variables) {
        return new FormulaText(variables).write(node);
    }

    @Override
    String constant(Constant constant) {
        return taken && constant.name().equals("e") ? "exp(1)" : constant.name();
    }

    @Override
    Piece function(Call call) {
        return named(call.operation().functionName(), call, ",");
    }

    @Override
    Piece choice(String condition, String then, String otherwise) {
        return atom("if(" + condition + "," + then + "," + otherwise + ")");
    }
}
