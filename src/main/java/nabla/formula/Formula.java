package nabla.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nabla.formula.algebra.Canonical;
import nabla.formula.algebra.Derivative;
import nabla.formula.algebra.Expanded;
import nabla.formula.algebra.Polynomials;
import nabla.formula.algebra.Textbook;
import nabla.formula.evaluation.GraphBuilder;
import nabla.formula.evaluation.Kinks;
import nabla.formula.evaluation.MalRuleDerivative;
import nabla.formula.evaluation.Tape;
import nabla.formula.exact.ExactDerivative;
import nabla.formula.reading.Parser;
import nabla.formula.reading.Vocabulary;
import nabla.formula.tree.Choice;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Latex;
import nabla.formula.tree.Node;
import nabla.formula.tree.Python;
import nabla.formula.tree.Signs;
import nabla.formula.tree.Substitution;

/**
 * A function that a reader typed: evaluated, differentiated and written out. Immutable, and safe for any number of
 * threads. Values follow IEEE 754 double precision: 1/0 is Infinity, log(-1) is NaN, nothing throws. Points have one
 * coordinate a variable, in the order of {@link #variables}; any other number is an IllegalArgumentException.
 */
public final class Formula {
    private static final int LARGEST_HESSIAN = 20;

    private final Node root;
    private final List<String> variables;
    private final Tape tape;

    private Formula(Node root, List<String> variables) {
        this.root = Polynomials.hasChoices(root) ? Choice.completed(root) : root;
        this.variables = variables;
        this.tape = Tape.of(this.root, variables.size());
    }

    /**
     * Reads {@code text} as a function of {@code variables}. Signs bind as in Python, so {@code -x^2} is -(x^2) and
     * {@code 2^3^2} is 2^(3^2); a multiplication sign may be left out, so {@code 1/2x} is (1/2)*x.
     *
     * @param text at most 2,000 characters
     * @param variables at most 100 names; one may be {@code e}, which then is no longer Euler's number
     * @throws FormulaError if the text or a variable's name cannot be read, with the position in {@code text}
     */
    public static Formula read(String text, List<String> variables) {
        Vocabulary vocabulary = Vocabulary.of(variables);
        return new Formula(Parser.parse(text, vocabulary), vocabulary.variables());
    }

    public List<String> variables() {
        return variables;
    }

    /**
     * The formula as it was read, in a form that {@link #read} reads back to the same function: {@code 2*x+3*y}. With every
     * sign written out it may be longer than what {@link #read} takes.
     */
    public String text() {
        return FormulaText.of(root, variables);
    }

    /** The formula as LaTeX, without dollar signs. */
    public String latex() {
        return Latex.of(root, variables);
    }

    /** The formula as a Python expression, with functions of its module math: {@code x**2+math.sin(y)}. */
    public String python() {
        return Python.of(root, variables);
    }

    /** How many steps one evaluation takes. */
    public int length() {
        return tape.length();
    }

    /** How many additions take as long as one evaluation at most: at least {@link #length}. */
    public int work() {
        return tape.work();
    }

    /**
     * The function of the variable with index {@code moving} that is left when all others are held at {@code point}, as
     * textbooks write it.
     *
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula frozen(int moving, double... point) {
        return frozen(new SymbolicBudget(), moving, point);
    }

    /** As {@link #frozen(int, double...)}, out of a budget that other formulas share. */
    public Formula frozen(SymbolicBudget budget, int moving, double... point) {
        return new Formula(
                Textbook.simplified(Substitution.holding(moving, point).of(root), budget), variables);
    }

    /**
     * The function of the remaining variables that is left when the named ones take these values, as textbooks write it:
     * {@code a*x^2+b*x} with a = 3, b = -2 is {@code 3*x^2-2*x}.
     *
     * @param values finite numbers by the names of variables of this formula
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula with(Map<String, Double> values) {
        return new Formula(Textbook.simplified(substituted(values).root, new SymbolicBudget()), remaining(values));
    }

    /**
     * As {@link #with}, but the numbers are only put in: {@code x*exp(a*x)} with a = 1 is {@code x*exp(1*x)}. The sign of
     * a negative number joins the operation before it, {@code x+b} with b = -2 is {@code x-2}.
     */
    public Formula substituted(Map<String, Double> values) {
        List<String> remaining = remaining(values);
        List<Node> replacements = new ArrayList<>();
        for (String name : variables) {
            Double value = values.get(name);
            replacements.add(value == null ? new Node.Variable(remaining.indexOf(name)) : new Node.Number(value));
        }
        return new Formula(Signs.tidy(new Substitution(replacements).of(root)), remaining);
    }

    private List<String> remaining(Map<String, Double> values) {
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            if (!variables.contains(entry.getKey()) || !Double.isFinite(entry.getValue())) {
                throw new IllegalArgumentException(entry + " for a formula of " + variables);
            }
        }
        return variables.stream().filter(name -> !values.containsKey(name)).toList();
    }

    /** The value at a point. */
    public double at(double... point) {
        return tape.at(point);
    }

    /** The value at a point rounded to the nearest double, or NaN where there is none or it would take too long. */
    public double exactAt(double... point) {
        return isFinite(point) ? new ExactDerivative(root, point).value().value() : Double.NaN;
    }

    /**
     * The values at a list of points, much faster than one by one: point i has the coordinates {@code columns[v][i]}, one
     * column a variable, and its value goes to {@code out[i]}. Columns hold at least as many numbers as {@code out}.
     */
    public void values(double[][] columns, double[] out) {
        tape.values(columns, out);
    }

    /**
     * The values of a function of two variables on a grid, rows by y: {@code result[j][i]} is the value at
     * {@code (xs[i], ys[j])}.
     */
    public double[][] grid(double[] xs, double[] ys) {
        return tape.grid(xs, ys);
    }

    /**
     * The gradient at a point, each partial derivative rounded to the nearest double; NaN where there is none (a corner, a
     * jump, a vertical tangent, the end of the domain); {@link #kink} says why. Method: {@link ExactDerivative}. Where that would
     * take too long, {@link #fastGradient} stands in if no part of the formula is at a boundary of its own, else NaN.
     */
    public double[] gradient(double... point) {
        double[] fast = fastGradient(point);
        if (!isFinite(point)) {
            return fast;
        }
        ExactDerivative exact = new ExactDerivative(root, point);
        for (int i = 0; i < fast.length; i++) {
            ExactDerivative.Result partial = exact.partial(i);
            fast[i] = partial.decided() ? partial.value() : standIn(fast[i], point);
        }
        return fast;
    }

    /** Rounding aside the rules of differentiation are right where nothing is at a boundary. */
    private double standIn(double fast, double... point) {
        return Double.isFinite(fast) && !Kinks.mayBeAt(root, variables, point) ? fast : Double.NaN;
    }

    private static boolean isFinite(double[] point) {
        return Arrays.stream(point).allMatch(Double::isFinite);
    }

    /** The gradient by reverse-mode automatic differentiation, exact up to rounding where no rule fails; for many points. */
    public double[] fastGradient(double... point) {
        return tape.gradient(point);
    }

    /** The matrix of second partial derivatives at a point, as {@link #gradient}; of more than 20 variables up to rounding. */
    public double[][] hessian(double... point) {
        double[][] fast = tape.hessian(point);
        if (!isFinite(point) || point.length > LARGEST_HESSIAN) {
            return fast;
        }
        ExactDerivative exact = new ExactDerivative(root, point);
        for (int i = 0; i < fast.length; i++) {
            for (int j = 0; j <= i; j++) {
                ExactDerivative.Result second = exact.second(i, j);
                fast[i][j] = second.decided() ? second.value() : standIn(fast[i][j], point);
                fast[j][i] = fast[i][j];
            }
        }
        return fast;
    }

    /** Whether a second derivative that {@link #hessian} leaves out is known not to exist, and not just too costly to find. */
    public boolean lacksSecond(int i, int j, double... point) {
        return new ExactDerivative(root, point).second(i, j).missing() != null;
    }

    /** The Hessian by forward over reverse mode, exact up to rounding where no rule fails; for many points. */
    public double[][] fastHessian(double... point) {
        return tape.hessian(point);
    }

    /**
     * All that happens on the way to the value at a point, and back to the derivatives.
     *
     * @throws FormulaError with code {@code too-large} if there are more than {@value
     *     ComputationalGraph#MOST_OPERATIONS} operations
     */
    public ComputationalGraph graph(double... point) {
        return GraphBuilder.of(root, variables, point);
    }

    /**
     * The partial derivative in the variable with index {@code variable}, as textbooks write it.
     *
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula derivative(int variable) {
        return derivative(new SymbolicBudget(), variable);
    }

    /** As {@link #derivative(int)}, out of a budget that other formulas share. */
    public Formula derivative(SymbolicBudget budget, int variable) {
        return new Formula(Derivative.of(root, variable, budget), variables);
    }

    /**
     * The value at a point that the partial derivative has by a wrong rule; the right value where the rule is not needed.
     */
    public double derivativeBy(int variable, MalRule malRule, double... point) {
        return MalRuleDerivative.derivative(root, variable, malRule, point);
    }

    /**
     * Whether this and another formula of the same variables are one rational function, decided exactly with the decimal numbers
     * as they are written, wherever both have values. None if one of them is not written as a rational function (sums, products,
     * quotients, whole powers), or their difference is too large to be multiplied out.
     */
    public Optional<Boolean> sameAs(Formula other) {
        if (!variables.equals(other.variables)) {
            throw new IllegalArgumentException(variables + " and " + other.variables);
        }
        return Polynomials.same(root, other.root);
    }

    /** Whether it may follow different rules in different places: it has absolute values, steps, remainders, even roots. */
    public boolean hasPieces() {
        return Polynomials.hasPieces(root);
    }

    /** Whether it is given in pieces, {@code if(x<0, -x, x^2)}. */
    public boolean hasChoices() {
        return Polynomials.hasChoices(root);
    }

    /**
     * Whether it is written as a sum of terms: no sum is multiplied, divided, squared or subtracted as a whole. Arguments
     * of functions and denominators may be anything.
     */
    public boolean isExpanded() {
        return Expanded.is(root);
    }

    /**
     * The same function multiplied out, as textbooks write it; products of more than a hundred terms are left as they are.
     *
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula expanded() {
        return new Formula(Canonical.of(root, new SymbolicBudget()), variables);
    }

    /** Why an exact derivative at this point must not be trusted: a kink, a jump, a pole, the edge of the domain. */
    public Optional<Kink> kink(double... point) {
        return Kinks.at(root, variables, point);
    }
}
