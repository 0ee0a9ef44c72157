package nabla.formula.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;

/**
 * Sets a tree as a textbook would, for KaTeX. What is shown is how the formula was read: nothing is simplified, and
 * signs are left out or parentheses added only where both readings are the same number.
 */
public final class Latex {
    private static final int MODULUS = 0;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int FACTOR = 3;
    private static final int ATOM = 4;

    /** Commands that take their argument without parentheses, and may carry an exponent: sin² x. */
    private static final Map<Operation, String> TRIGONOMETRIC = Map.ofEntries(
            Map.entry(Operation.SIN, "\\sin"),
            Map.entry(Operation.COS, "\\cos"),
            Map.entry(Operation.TAN, "\\tan"),
            Map.entry(Operation.COT, "\\cot"),
            Map.entry(Operation.SEC, "\\sec"),
            Map.entry(Operation.CSC, "\\csc"),
            Map.entry(Operation.SINH, "\\sinh"),
            Map.entry(Operation.COSH, "\\cosh"),
            Map.entry(Operation.TANH, "\\tanh"));

    private final List<String> variables;

    private Latex(List<String> variables) {
        this.variables = variables;
    }

    public static String of(Node node, List<String> variables) {
        return new Latex(variables).piece(node).text();
    }

    /** {@code open}: ends in an argument without parentheses; {@code function}: begins with a function's name. */
    private record Piece(String text, int binding, boolean open, boolean function) {
        Piece(String text, int binding) {
            this(text, binding, false, false);
        }

        String atLeast(int wanted) {
            return binding < wanted ? parentheses(text) : text;
        }

        /** As what follows an operator: a sign gets parentheses. */
        String operand(int wanted) {
            return signed() ? parentheses(text) : atLeast(wanted);
        }

        boolean signed() {
            return text.startsWith("-");
        }
    }

    private Piece piece(Node node) {
        if (node instanceof Number number) {
            return number(NumberText.shortest(number.value()));
        }
        if (node instanceof Variable variable) {
            return new Piece(LatexName.of(variables.get(variable.index())), ATOM);
        }
        return node instanceof Call call ? call(call) : new Piece(LatexName.of(((Constant) node).name()), ATOM);
    }

    private static Piece number(BigDecimal number) {
        int binding = number.signum() < 0 ? PRODUCT : FACTOR;
        if (!NumberText.isScientific(number)) {
            return new Piece(number.toPlainString(), number.signum() < 0 ? PRODUCT : ATOM);
        }
        String power = "10^{" + NumberText.exponent(number) + "}";
        BigDecimal mantissa = NumberText.mantissa(number);
        boolean one = mantissa.compareTo(BigDecimal.ONE) == 0;
        return new Piece(one ? power : mantissa.toPlainString() + "\\cdot " + power, binding);
    }

    private Piece call(Call call) {
        return Choice.read(call).map(this::cases).orElseGet(() -> operation(call));
    }

    private Piece cases(Choice choice) {
        return new Piece(
                "\\begin{cases}" + piece(choice.then()).text() + "&("
                        + piece(choice.condition()).text() + ")\\\\"
                        + piece(choice.otherwise()).text() + "&("
                        + piece(choice.opposite()).text() + ")\\end{cases}",
                MODULUS);
    }

    private Piece operation(Call call) {
        Piece first = piece(call.arguments().get(0));
        return call.arguments().size() == 1
                ? unary(call, first)
                : binary(call, first, piece(call.arguments().get(1)));
    }

    private Piece binary(Call call, Piece first, Piece second) {
        return switch (call.operation()) {
            case ADD -> sum(first, "+", second);
            case SUBTRACT -> sum(first, "-", second);
            case MULTIPLY -> product(first, second);
            case DIVIDE -> fraction(first, second.text());
            case POWER -> power(call, first, exponent(call.arguments().get(1), second.text()));
            case LESS -> comparison(first, "<", second);
            case LESS_OR_EQUAL -> comparison(first, "\\le ", second);
            case GREATER -> comparison(first, ">", second);
            case GREATER_OR_EQUAL -> comparison(first, "\\ge ", second);
            case MOD -> new Piece(first.operand(FACTOR) + "\\bmod " + second.operand(FACTOR), MODULUS);
            default ->
                new Piece(
                        command(call.operation()) + parentheses(first.text() + "," + second.text()),
                        FACTOR,
                        false,
                        true);
        };
    }

    private static Piece unary(Call call, Piece argument) {
        String text = argument.text();
        return switch (call.operation()) {
            case NEGATE -> new Piece("-" + argument.operand(PRODUCT), PRODUCT, argument.open(), false);
            case EXP -> new Piece("e^{" + text + "}", FACTOR);
            case EXPM1 -> new Piece("e^{" + text + "}-1", SUM);
            case ABS -> new Piece("\\left|" + text + "\\right|", ATOM);
            case FLOOR -> new Piece("\\left\\lfloor " + text + "\\right\\rfloor", ATOM);
            case CEIL -> new Piece("\\left\\lceil " + text + "\\right\\rceil", ATOM);
            case SQRT -> new Piece("\\sqrt{" + text + "}", ATOM);
            case CBRT -> new Piece("\\sqrt[3]{" + text + "}", ATOM);
            case LOG1P -> new Piece("\\ln" + parentheses("1+" + argument.operand(PRODUCT)), FACTOR, false, true);
            default -> application(command(call.operation()), call.arguments().get(0), text);
        };
    }

    private static Piece application(String command, Node argument, String text) {
        boolean bare = !(argument instanceof Call) && !text.startsWith("-") && !command.startsWith("\\operatorname");
        return new Piece(command + (bare ? " " + text : parentheses(text)), FACTOR, bare, true);
    }

    private static Piece comparison(Piece left, String sign, Piece right) {
        return new Piece(left.text() + sign + right.text(), MODULUS);
    }

    private static Piece sum(Piece left, String sign, Piece right) {
        return new Piece(left.atLeast(SUM) + sign + right.operand(PRODUCT), SUM);
    }

    private static Piece fraction(Piece numerator, String denominator) {
        return numerator.signed() && numerator.binding() >= PRODUCT
                ? new Piece("-\\frac{" + numerator.text().substring(1) + "}{" + denominator + "}", PRODUCT)
                : new Piece("\\frac{" + numerator.text() + "}{" + denominator + "}", FACTOR);
    }

    /** A fraction of two numbers stands on one line up there. */
    private static String exponent(Node node, String text) {
        boolean simple = node instanceof Call call
                && call.operation() == Operation.DIVIDE
                && call.arguments().stream().allMatch(Number.class::isInstance);
        return simple ? text.replaceFirst("\\\\frac\\{(.*)}\\{(.*)}", "$1/$2") : text;
    }

    private static Piece power(Call call, Piece base, String exponent) {
        if (call.arguments().get(0) instanceof Call inner
                && TRIGONOMETRIC.containsKey(inner.operation())
                && call.arguments().get(1) instanceof Number number
                && number.value() >= 2
                && number.value() == Math.rint(number.value())) {
            String command = TRIGONOMETRIC.get(inner.operation());
            String argument = base.text().substring(command.length());
            return new Piece(command + "^{" + exponent + "}" + argument, FACTOR, base.open(), true);
        }
        return new Piece(base.operand(ATOM) + "^{" + exponent + "}", FACTOR);
    }

    private static Piece product(Piece left, Piece right) {
        String head = left.atLeast(PRODUCT);
        String tail = right.operand(FACTOR);
        boolean grouped = !tail.equals(right.text());
        boolean follows = right.function() && !grouped;
        String glue = left.open() && !follows || misleads(head, tail) ? "\\cdot " : needsSpace(head, tail) ? " " : "";
        return new Piece(head + glue + tail, PRODUCT, right.open() && !grouped, left.function());
    }

    /** Side by side, these would read as one number, a mixed fraction, or one long name. */
    private static boolean misleads(String head, String tail) {
        return Character.isDigit(tail.charAt(0))
                || Character.isDigit(head.charAt(head.length() - 1)) && tail.startsWith("\\frac")
                || isLongName(head.substring(Math.max(head.lastIndexOf('\\'), 0)))
                || isLongName(tail);
    }

    private static boolean isLongName(String text) {
        return text.startsWith("\\mathrm") || text.startsWith("\\text");
    }

    private static boolean needsSpace(String head, String tail) {
        int end = head.length();
        while (end > 0 && Character.isLetter(head.charAt(end - 1))) {
            end--;
        }
        return end < head.length() && end > 0 && head.charAt(end - 1) == '\\' && Character.isLetter(tail.charAt(0));
    }

    private static String command(Operation operation) {
        return switch (operation) {
            case ASIN -> "\\arcsin";
            case ACOS -> "\\arccos";
            case ATAN -> "\\arctan";
            case LOG -> "\\ln";
            case LOG2 -> "\\log_{2}";
            case LOG10 -> "\\log_{10}";
            case MAX -> "\\max";
            case MIN -> "\\min";
            case SIGNUM -> "\\operatorname{sgn}";
            default -> {
                String plain = "\\operatorname{" + operation.functionName() + "}";
                yield TRIGONOMETRIC.getOrDefault(operation, plain);
            }
        };
    }

    private static String parentheses(String text) {
        return "\\left(" + text + "\\right)";
    }
}
