/**
 * Goals: properties that a function must have, and what a run of the numeric core must do, for exercises with more than
 * one right answer.
 *
 * <p>Start reading at {@link nabla.exercise.goal.Property} and {@link nabla.exercise.goal.Run}.
 */
package nabla.exercise.goal;
