/**
 * What a reader types: from text to a function that can be evaluated, differentiated and written out.
 *
 * <p>Start at {@link nabla.formula.Formula#read}. A text passes {@code PlainText} (what keyboards type), {@code Scanner}
 * (words and signs), {@code Guard} (grammar, implied multiplication) and {@code Parser} (exp4j orders the operators) and
 * becomes a {@code Node} tree. The tree is written by {@code FormulaText}, {@code Latex} and {@code Python}, and
 * differentiated symbolically by {@code Derivative}, or numerically by a wrong rule that learners use
 * ({@code MalRuleDerivative}); all symbolic work of one answer is paid for out of one {@code SymbolicBudget}.
 *
 * <p>{@code Tape} is the same function as a flat list of steps, which is what gets evaluated (a point, {@code Blocks} of
 * points, a {@code Grid}) and differentiated exactly ({@code Reverse}, {@code Hessian}).
 */
package nabla.formula;
