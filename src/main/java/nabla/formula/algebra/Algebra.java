package nabla.formula.algebra;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Applied;
import nabla.formula.algebra.Base.Euler;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.algebra.Base.Symbol;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Constant;
import nabla.formula.tree.Node.Number;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.Operation;

/** Reads a tree into sums of products of powers. Roots and exponentials become powers, so that they collect. */
final class Algebra {
    /** Deeper nesting than this cannot be read by a person, nor be differentiated into something that can. */
    private static final int DEEPEST = 100;

    private final SymbolicBudget budget;

    private Algebra(SymbolicBudget budget) {
        this.budget = budget;
    }

    static Sum read(Node node, SymbolicBudget budget) {
        return new Algebra(budget).read(node, 0);
    }

    private Sum read(Node node, int depth) {
        if (depth > DEEPEST) {
            throw Textbook.tooLarge();
        }
        if (node instanceof Number number) {
            return Sum.constant(Rational.of(number.value()));
        }
        if (node instanceof Variable variable) {
            return Sum.of(new Letter(variable.index()));
        }
        if (node instanceof Constant constant) {
            return Sum.of(constant.name().equals("e") ? new Euler() : new Symbol(constant.name(), constant.value()));
        }
        return call((Call) node, depth);
    }

    private Sum call(Call call, int depth) {
        return switch (call.operation()) {
            case ADD, SUBTRACT -> sum(call, depth);
            case MULTIPLY, DIVIDE -> product(call, depth);
            default -> {
                List<Sum> arguments = new ArrayList<>();
                for (Node argument : call.arguments()) {
                    arguments.add(read(argument, depth + 1));
                }
                yield Sum.paid(budget, apply(call.operation(), arguments));
            }
        };
    }

    static Sum apply(Operation operation, List<Sum> arguments) {
        Sum first = arguments.get(0);
        return switch (operation) {
            case NEGATE -> first.negate();
            case POWER -> first.power(arguments.get(1));
            case SQRT -> first.power(Sum.constant(Rational.HALF));
            case EXP -> Sum.of(new Euler()).power(first);
            case ABS -> first.isConstant() ? Sum.constant(first.constant().abs()) : absolute(first);
            case SIGNUM ->
                first.isConstant() ? Sum.constant(Rational.of(first.constant().signum())) : signum(first);
            default -> first.isConstant() ? ofNumber(operation, arguments) : applied(operation, arguments);
        };
    }

    static Sum applied(Operation operation, Sum argument) {
        return apply(operation, List.of(argument));
    }

    private static Sum applied(Operation operation, List<Sum> arguments) {
        return Sum.of(new Applied(operation, List.copyOf(arguments)));
    }

    private static Sum absolute(Sum sum) {
        Rational content = Powers.content(sum);
        return applied(Operation.ABS, List.of(sum.scale(Rational.ONE.over(content))))
                .scale(content.abs());
    }

    private static Sum signum(Sum sum) {
        Rational content = Powers.content(sum);
        return applied(Operation.SIGNUM, List.of(sum.scale(Rational.ONE.over(content))))
                .scale(Rational.of(content.signum()));
    }

    /** Folds only what is exact: sin 0 is 0, but sin 1 stays. */
    private static Sum ofNumber(Operation operation, List<Sum> arguments) {
        Sum argument = arguments.get(0);
        return switch (operation) {
            case SIN, TAN, SINH, TANH, ASIN, ATAN, EXPM1, LOG1P, CBRT ->
                argument.isZero() ? Sum.ZERO : applied(operation, arguments);
            case COS, COSH, SEC -> argument.isZero() ? Sum.ONE : applied(operation, arguments);
            case LOG, LOG2, LOG10 -> argument.isOne() ? Sum.ZERO : applied(operation, arguments);
            default -> applied(operation, arguments);
        };
    }

    /** A long sum leans to the left; its terms are gathered in a loop, so that it costs no depth. */
    private Sum sum(Call call, int depth) {
        List<Term> terms = new ArrayList<>();
        Node rest = call;
        while (rest instanceof Call part && isSum(part.operation())) {
            Sum right = read(part.arguments().get(1), depth + 1);
            terms.addAll((part.operation() == Operation.SUBTRACT ? right.negate() : right).terms());
            rest = part.arguments().get(0);
        }
        terms.addAll(read(rest, depth + 1).terms());
        return Sum.paid(budget, Sum.of(terms));
    }

    private static boolean isSum(Operation operation) {
        return operation == Operation.ADD || operation == Operation.SUBTRACT;
    }

    private Sum product(Call call, int depth) {
        Deque<Call> calls = new ArrayDeque<>();
        Node rest = call;
        while (rest instanceof Call part
                && (part.operation() == Operation.MULTIPLY || part.operation() == Operation.DIVIDE)) {
            calls.push(part);
            rest = part.arguments().get(0);
        }
        Sum product = read(rest, depth + 1);
        for (Call part : calls) {
            Sum right = read(part.arguments().get(1), depth + 1);
            product =
                    Sum.paid(budget, part.operation() == Operation.DIVIDE ? product.over(right) : product.times(right));
        }
        return product;
    }
}
