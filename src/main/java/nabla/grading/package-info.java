/**
 * Use cases of exercises: which exercises there are, submitting, grading, grading again, feedback. Knows the book, the
 * mathematics of exercises and the database, but neither requests nor pages: the server and the command line use it alike.
 *
 * <p>Start reading at {@link nabla.grading.Exercises} and {@link nabla.grading.Grading}.
 */
package nabla.grading;
