package nabla.formula.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Applied;
import nabla.formula.algebra.Base.Euler;
import nabla.formula.algebra.Base.Group;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.algebra.Base.Symbol;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.Operation;

/** Writes a sum as a tree, in the order and with the fractions that a textbook would use. */
public final class Textbook {
    /** The most parts that a reader is shown. */
    private static final int LARGEST = 1000;

    /** A product with more terms than this reads better in parentheses. */
    private static final int LONGEST = 12;

    /** To put a part in order and write it costs so many times as much as to compute it. */
    private static final int WRITING = 4;

    private final boolean decimals;
    private final SymbolicBudget budget;

    private Textbook(boolean decimals, SymbolicBudget budget) {
        this.decimals = decimals;
        this.budget = budget;
    }

    /** The same function, collected and in a textbook's order. */
    public static Node simplified(Node node, SymbolicBudget budget) {
        return shortest(Algebra.read(node, budget), usesDecimals(node), budget);
    }

    /** {@code decimals}: write a quarter as 0.25 rather than 1/4. */
    static Node of(Sum sum, boolean decimals, SymbolicBudget budget) {
        Textbook textbook = new Textbook(decimals, budget);
        return textbook.readable(textbook.sum(sum));
    }

    /** The shortest of: over a common denominator, as it is, multiplied out. */
    static Node shortest(Sum sum, boolean decimals, SymbolicBudget budget) {
        Textbook textbook = new Textbook(decimals, budget);
        Sum expanded = Expansion.of(sum, LONGEST, budget);
        Node best = textbook.readable(shorter(textbook.sum(sum), textbook.sum(expanded)));
        Sum fraction = CommonDenominator.of(expanded, budget);
        return fraction.sameAs(expanded) ? best : shorter(textbook.sum(fraction), best);
    }

    private static Node shorter(Node preferred, Node other) {
        return parts(other) < parts(preferred) ? other : preferred;
    }

    /** What is short enough to be read will be written in several notations. */
    private Node readable(Node node) {
        int parts = parts(node);
        if (parts > LARGEST) {
            throw tooLarge();
        }
        budget.spend(WRITING * parts);
        return node;
    }

    static FormulaError tooLarge() {
        return new FormulaError(Problem.DERIVATIVE_TOO_LARGE, -1, LARGEST);
    }

    /** Whether a reader who typed this thinks in decimal fractions. */
    static boolean usesDecimals(Node node) {
        if (node instanceof Call call) {
            for (Node argument : call.arguments()) {
                if (usesDecimals(argument)) {
                    return true;
                }
            }
        }
        return node instanceof Number number && number.value() != Math.rint(number.value());
    }

    private static int parts(Node node) {
        int parts = 1;
        if (node instanceof Call call) {
            for (Node argument : call.arguments()) {
                parts += parts(argument);
            }
        }
        return parts;
    }

    private Node sum(Sum sum) {
        budget.spend(WRITING * (1 + sum.size()));
        Node written = null;
        for (Term term : TextbookOrder.of(sum)) {
            boolean negative = term.coefficient().signum() < 0;
            Node next = product(term);
            if (written == null) {
                written = negative ? negated(next) : next;
            } else {
                written = new Call(negative ? Operation.SUBTRACT : Operation.ADD, written, next);
            }
        }
        return written == null ? new Number(0) : written;
    }

    /** A sign belongs to the first factor: -2*x, -1/x. */
    private static Node negated(Node node) {
        if (node instanceof Call call
                && (call.operation() == Operation.MULTIPLY || call.operation() == Operation.DIVIDE)) {
            return new Call(
                    call.operation(),
                    negated(call.arguments().get(0)),
                    call.arguments().get(1));
        }
        return new Call(Operation.NEGATE, node);
    }

    /** The term without its sign. */
    private Node product(Term term) {
        Rational coefficient = term.coefficient().abs();
        boolean decimal = decimals && coefficient.isDecimal();
        List<Node> above = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        addNumber(decimal ? coefficient : new Rational(coefficient.numerator(), BigInteger.ONE), above);
        addNumber(decimal ? Rational.ONE : new Rational(coefficient.denominator(), BigInteger.ONE), below);
        for (Factor factor : TextbookOrder.of(term)) {
            if (CommonDenominator.isBelow(factor)) {
                below.add(power(factor.withExponent(factor.exponent().negate())));
            } else {
                above.add(power(factor));
            }
        }
        Node numerator = product(above);
        return below.isEmpty() ? numerator : new Call(Operation.DIVIDE, numerator, product(below));
    }

    private static void addNumber(Rational number, List<Node> factors) {
        if (!number.isOne()) {
            double value = number.doubleValue();
            if (value == 0 || Double.isInfinite(value)) {
                throw Textbook.tooLarge();
            }
            factors.add(new Number(value));
        }
    }

    private static Node product(List<Node> factors) {
        return factors.stream()
                .reduce((left, right) -> new Call(Operation.MULTIPLY, left, right))
                .orElse(new Number(1));
    }

    private Node power(Factor factor) {
        Sum exponent = factor.exponent();
        if (factor.base() instanceof Euler) {
            return exponent.isOne() ? new Constant("e", Math.E) : new Call(Operation.EXP, sum(exponent));
        }
        Node base = base(factor.base());
        if (exponent.isOne()) {
            return base;
        }
        boolean root = exponent.isConstant() && exponent.constant().equals(Rational.HALF);
        return root ? new Call(Operation.SQRT, base) : new Call(Operation.POWER, base, sum(exponent));
    }

    private Node base(Base base) {
        if (base instanceof Letter letter) {
            return new Variable(letter.index());
        }
        if (base instanceof Symbol symbol) {
            return new Constant(symbol.name(), symbol.value());
        }
        if (base instanceof Group group) {
            return sum(group.sum());
        }
        Applied applied = (Applied) base;
        return new Call(
                applied.operation(), applied.arguments().stream().map(this::sum).toList());
    }
}
