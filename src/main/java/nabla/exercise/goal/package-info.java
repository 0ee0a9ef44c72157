/**
 * Goals: properties that a function must have, for exercises with more than one right answer.
 *
 * <p>Start reading at {@link nabla.exercise.goal.Property}.
 */
package nabla.exercise.goal;
