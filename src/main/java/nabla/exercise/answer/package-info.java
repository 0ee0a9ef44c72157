/**
 * Answers as typed: numbers and formulas, and the points at which two formulas are compared.
 *
 * <p>Start reading at {@link nabla.exercise.answer.Typed}.
 */
package nabla.exercise.answer;
