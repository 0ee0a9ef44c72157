package nabla.formula.tree;

import java.util.List;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;

/**
 * Writes a tree as one line with the fewest parentheses. exp4j and Python agree on what binds tighter: a power
 * (from the right) than a sign, a sign than a product, a product than a sum (both from the left).
 */
abstract class Infix {
    private static final int COMPARISON = 0;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private final List<String> variables;
    private final String powerSign;

    Infix(List<String> variables, String powerSign) {
        this.variables = variables;
        this.powerSign = powerSign;
    }

    abstract String constant(Constant constant);

    /** A call that is not written with an operator of the notation. */
    abstract Piece function(Call call);

    /** A function in pieces. */
    abstract Piece choice(String condition, String then, String otherwise);

    /** A piece of text and how tightly its outermost operator binds. */
    record Piece(String text, int binding) {
        String atLeast(int wanted) {
            return binding < wanted ? "(" + text + ")" : text;
        }

        String afterOperator(int wanted) {
            return text.startsWith("-") ? "(" + text + ")" : atLeast(wanted);
        }
    }

    static Piece atom(String text) {
        return new Piece(text, ATOM);
    }

    final String write(Node node) {
        return piece(node).text();
    }

    final Piece piece(Node node) {
        if (node instanceof Number number) {
            return new Piece(NumberText.of(number.value()), number.value() < 0 ? SIGN : ATOM);
        }
        if (node instanceof Variable variable) {
            return atom(variables.get(variable.index()));
        }
        return node instanceof Call call ? call(call) : atom(constant((Constant) node));
    }

    private Piece call(Call call) {
        return Choice.read(call)
                .map(choice -> choice(write(choice.condition()), write(choice.then()), write(choice.otherwise())))
                .orElseGet(() -> operation(call));
    }

    private Piece operation(Call call) {
        return switch (call.operation()) {
            case ADD -> infix(call, "+", SUM);
            case SUBTRACT -> infix(call, "-", SUM);
            case MULTIPLY -> infix(call, "*", PRODUCT);
            case DIVIDE -> infix(call, "/", PRODUCT);
            case LESS -> comparison(call, "<");
            case LESS_OR_EQUAL -> comparison(call, "<=");
            case GREATER -> comparison(call, ">");
            case GREATER_OR_EQUAL -> comparison(call, ">=");
            case NEGATE -> negated(argument(call, 0));
            case POWER ->
                new Piece(
                        argument(call, 0).atLeast(ATOM)
                                + powerSign
                                + argument(call, 1).afterOperator(POWER),
                        POWER);
            default -> function(call);
        };
    }

    final Piece infix(Call call, String sign, int binding) {
        return new Piece(
                argument(call, 0).atLeast(binding) + sign + argument(call, 1).afterOperator(binding + 1), binding);
    }

    private Piece comparison(Call call, String sign) {
        return new Piece(argument(call, 0).text() + sign + argument(call, 1).text(), COMPARISON);
    }

    final Piece remainder(Call call) {
        return infix(call, "%", PRODUCT);
    }

    final Piece quotient(String numerator, Piece denominator) {
        return new Piece(numerator + "/" + denominator.atLeast(ATOM), PRODUCT);
    }

    final Piece negated(Piece piece) {
        return new Piece("-" + piece.afterOperator(POWER), SIGN);
    }

    final Piece argument(Call call, int index) {
        return piece(call.arguments().get(index));
    }

    /** A call as {@code name(first, second)}. */
    final Piece named(String name, Call call, String comma) {
        StringBuilder text = new StringBuilder(name).append('(');
        for (int i = 0; i < call.arguments().size(); i++) {
            text.append(i == 0 ? "" : comma).append(argument(call, i).text());
        }
        return atom(text.append(')').toString());
    }
}
