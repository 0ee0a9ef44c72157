/**
 * Runs of the numeric core with values that a reader gives, and what they must do, for exercises with more than one right
 * answer.
 *
 * <p>Start reading at {@link nabla.exercise.run.Run} and {@link nabla.exercise.run.Criterion}.
 */
package nabla.exercise.run;
