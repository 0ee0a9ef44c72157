/**
 * Endpoints of exercises and of what is stored about readers.
 *
 * <p>Start reading at {@code ExerciseEndpoints}.
 */
package nabla.web.exercise;
