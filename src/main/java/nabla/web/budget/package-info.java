/**
 * Budgets: the price of a computation, known before it begins, and the deadline at which it ends.
 *
 * <p>Start reading at {@code Computation} and {@code Price}.
 */
package nabla.web.budget;
