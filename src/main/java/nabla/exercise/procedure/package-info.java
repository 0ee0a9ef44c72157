/**
 * Procedures: the computations of the book that give the right answer, and the wrong answers that known mistakes lead to.
 *
 * <p>Start reading at {@link nabla.exercise.procedure.Procedure}; {@link nabla.exercise.procedure.Finding} has what is told
 * of each mistake.
 */
package nabla.exercise.procedure;
