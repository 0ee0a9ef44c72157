package nabla.formula;

import java.util.List;
import java.util.Optional;

/**
 * A function that a reader typed: evaluated, differentiated and written out. Immutable, and safe for any number of
 * threads. Values follow IEEE 754 double precision: 1/0 is Infinity, log(-1) is NaN, nothing throws. Points have one
 * coordinate a variable, in the order of {@link #variables}; any other number is an IllegalArgumentException.
 */
public final class Formula {

    private final Node root;
    private final List<String> variables;
    private final Tape tape;

    private Formula(Node root, List<String> variables) {
        this.root = root;
        this.variables = variables;
        this.tape = Tape.of(root, variables.size());
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

    /** The formula as it was read, in a form that {@link #read} reads back to the same function: {@code 2*x+3*y}. */
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

    /**
     * The function of the variable with index {@code moving} that is left when all others are held at {@code point}, as
     * textbooks write it.
     *
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula frozen(int moving, double... point) {
        Node left = Frozen.of(root, moving, point);
        return new Formula(Textbook.shortest(Algebra.read(left), Textbook.usesDecimals(left)), variables);
    }

    /** The value at a point. */
    public double at(double... point) {
        return tape.at(point);
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

    /** The gradient at a point by reverse-mode automatic differentiation: exact up to rounding, NaN where f is NaN. */
    public double[] gradient(double... point) {
        return tape.gradient(point);
    }

    /** The matrix of second partial derivatives at a point, exact up to rounding; NaN where f is NaN. */
    public double[][] hessian(double... point) {
        return tape.hessian(point);
    }

    /**
     * The partial derivative in the variable with index {@code variable}, as textbooks write it.
     *
     * @throws FormulaError with code {@code too-large} if it swells past the limit
     */
    public Formula derivative(int variable) {
        return new Formula(Derivative.of(root, variable), variables);
    }

    /** Why an exact derivative at this point must not be trusted: a kink, a jump, a pole, the edge of the domain. */
    public Optional<Kink> kink(double... point) {
        return Kinks.at(root, variables, point);
    }
}
