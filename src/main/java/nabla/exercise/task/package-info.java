/**
 * Tasks: what each kind of exercise asks for, and how its answers are marked.
 *
 * <p>Start reading at {@link nabla.exercise.task.Task}.
 */
package nabla.exercise.task;
