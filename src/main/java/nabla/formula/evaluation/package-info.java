/**
 * Numbers: values, exact derivatives, and where not to trust them.
 *
 * <p>Start at {@code Tape}, a function as a flat list of steps that {@code TapeBuilder} records. It is evaluated at a
 * point, at {@code Blocks} of points or on a {@code Grid}, both with a {@code Kernel} for each operation, and
 * differentiated by {@code Reverse} and {@code Hessian} with the {@code Partials} of each operation. {@code GraphBuilder} does
 * the same one operation at a time, for whoever wants to watch. {@code Kinks} finds where there is no derivative; {@code MalRuleDerivative} differentiates by a wrong rule that learners use.
 */
package nabla.formula.evaluation;
