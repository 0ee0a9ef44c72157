/**
 * What a reader types: a function that can be evaluated, differentiated and written out.
 *
 * <p>Start at {@link nabla.formula.Formula}, which is all that others need: it leads a text through the rooms. {@code
 * reading} makes a tree of it, {@code tree} writes the tree out, {@code algebra} differentiates it as a formula, and
 * {@code evaluation} makes the flat {@code Tape} of it that gives values and exact derivatives.
 *
 * <p>Beside it stand the values that rooms and callers share, which know no room: {@code FormulaError} with its {@code
 * Problem}s, {@code Kink}, {@code MalRule}, and {@code SymbolicBudget}, out of which all symbolic work of one answer is
 * paid for.
 */
package nabla.formula;
