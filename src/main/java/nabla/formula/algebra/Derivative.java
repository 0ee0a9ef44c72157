package nabla.formula.algebra;

import java.util.ArrayList;
import java.util.List;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Base.Applied;
import nabla.formula.algebra.Base.Group;
import nabla.formula.algebra.Base.Letter;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;

/**
 * The symbolic derivative in one variable, in textbook form. The derivative of |u| is u/|u| times that of u, which has no
 * value at the kink. Those of relu, max and min choose a branch by (1 + signum(u))/2, which on a tie takes the mean: right
 * where the branches agree all around, wrong at a kink. Those of signum, floor and ceil are 0. {@code Kinks} tells where
 * none of these can be trusted.
 */
public final class Derivative {
    private static final int LARGEST = 10_000;

    private final int variable;
    private final SymbolicBudget budget;

    private Derivative(int variable, SymbolicBudget budget) {
        this.variable = variable;
        this.budget = budget;
    }

    /** @throws FormulaError with code {@code too-large} if the derivative would swell beyond what can be read */
    public static Node of(Node node, int variable, SymbolicBudget budget) {
        Sum derivative = new Derivative(variable, budget).of(Algebra.read(node, budget));
        return Textbook.shortest(derivative, Textbook.usesDecimals(node), budget);
    }

    /** Product rule. Like terms may still collapse, so it may grow for a while before it is too large. */
    private Sum of(Sum sum) {
        List<Term> terms = new ArrayList<>();
        int parts = 0;
        for (Term term : sum.terms()) {
            for (int i = 0; i < term.factors().size(); i++) {
                Sum inner = of(term.factors().get(i));
                if (inner.isZero()) {
                    continue;
                }
                Sum product = Sum.paid(budget, inner.times(Sum.of(List.of(term.without(i)))));
                terms.addAll(product.terms());
                parts += product.size();
                if (parts > LARGEST) {
                    throw Textbook.tooLarge();
                }
            }
        }
        return Sum.of(terms);
    }

    /** Power rule, for any base and exponent: (u^v)′ = v u^(v−1) u′ + u^v ln(u) v′. */
    private Sum of(Factor factor) {
        Sum base = factor.base() instanceof Group group ? group.sum() : Sum.of(factor.base());
        if (base.isZero()) {
            return Sum.ZERO; // 0^v is 0 wherever it can be differentiated; ln 0 is nothing to multiply by
        }
        Sum exponent = factor.exponent();
        Sum byBase = of(factor.base());
        Sum derivative = byBase.isZero()
                ? Sum.ZERO
                : exponent.times(base.power(exponent.minus(Sum.ONE))).times(byBase);
        Sum byExponent = exponent.isConstant() ? Sum.ZERO : of(exponent);
        if (byExponent.isZero()) {
            return Sum.paid(budget, derivative);
        }
        Sum logarithm = factor.base() instanceof Base.Euler ? Sum.ONE : Algebra.applied(Operation.LOG, base);
        return Sum.paid(
                budget, derivative.plus(base.power(exponent).times(logarithm).times(byExponent)));
    }

    private Sum of(Base base) {
        if (base instanceof Letter letter) {
            return letter.index() == variable ? Sum.ONE : Sum.ZERO;
        }
        if (base instanceof Group group) {
            return of(group.sum());
        }
        return base instanceof Applied applied ? of(applied) : Sum.ZERO;
    }

    private Sum of(Applied applied) {
        Sum first = applied.arguments().get(0);
        Sum inner = of(first);
        if (applied.arguments().size() == 1) {
            return inner.isZero()
                    ? Sum.ZERO
                    : Sum.paid(budget, outer(applied, first).times(inner));
        }
        Sum second = applied.arguments().get(1);
        return Sum.paid(budget, ofTwo(applied, first, second, inner, of(second)));
    }

    /** The derivative of a function of u in u. */
    private static Sum outer(Applied applied, Sum u) {
        Sum same = Sum.of(applied);
        return switch (applied.operation()) {
            case SIN -> f(Operation.COS, u);
            case COS -> f(Operation.SIN, u).negate();
            case TAN -> f(Operation.COS, u).power(-2);
            case COT -> f(Operation.SIN, u).power(-2).negate();
            case SEC -> same.times(f(Operation.TAN, u));
            case CSC -> same.times(f(Operation.COT, u)).negate();
            case ASIN -> inverseRoot(u);
            case ACOS -> inverseRoot(u).negate();
            case ATAN -> Sum.ONE.over(Sum.ONE.plus(u.power(2)));
            case SINH -> f(Operation.COSH, u);
            case COSH -> f(Operation.SINH, u);
            case TANH -> Sum.ONE.minus(same.power(2));
            case ABS -> u.over(same);
            case CBRT -> same.power(-2).scale(Rational.ONE.over(Rational.of(3)));
            case EXPM1 -> Sum.of(new Base.Euler()).power(u);
            case LOG -> u.power(-1);
            case LOG10 ->
                u.times(f(Operation.LOG, Sum.constant(Rational.of(10)))).power(-1);
            case LOG2 -> u.times(f(Operation.LOG, Sum.constant(Rational.of(2)))).power(-1);
            case LOG1P -> Sum.ONE.plus(u).power(-1);
            case SIGMOID -> same.times(Sum.ONE.minus(same));
            case RELU -> step(u);
            case SIGNUM, FLOOR, CEIL -> Sum.ZERO;
            default -> throw new IllegalArgumentException(applied.operation() + " is written as a power");
        };
    }

    private static Sum ofTwo(Applied applied, Sum a, Sum b, Sum da, Sum db) {
        Sum same = Sum.of(applied);
        return switch (applied.operation()) {
            case MAX -> da.times(step(a.minus(b))).plus(db.times(step(b.minus(a))));
            case MIN -> da.times(step(b.minus(a))).plus(db.times(step(a.minus(b))));
            case MOD -> da.minus(db.times(a.minus(same)).over(b));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Sum.ZERO;
            case WHERE -> db.isZero() ? Sum.ZERO : Algebra.apply(Operation.WHERE, List.of(a, db));
            case ATAN2 -> b.times(da).minus(a.times(db)).over(a.power(2).plus(b.power(2)));
            default -> throw new IllegalArgumentException(applied.operation() + " is written as a power");
        };
    }

    private static Sum f(Operation operation, Sum u) {
        return Algebra.applied(operation, u);
    }

    private static Sum inverseRoot(Sum u) {
        return Sum.ONE.minus(u.power(2)).power(Sum.constant(Rational.HALF.negate()));
    }

    /** 1 where u is positive, 0 where it is negative, and a half between. */
    private static Sum step(Sum u) {
        return Sum.ONE.plus(f(Operation.SIGNUM, u)).scale(Rational.HALF);
    }
}
