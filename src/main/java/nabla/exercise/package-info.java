/**
 * Exercises: definitions, variants drawn from a seed, grading and diagnosis. Everything is a pure function: the same
 * definition, seed and answer give the same verdict, on any machine and at any time.
 *
 * <p>Start reading at {@link nabla.exercise.Exercise}: it reads an author's definition and gives a
 * {@link nabla.exercise.Variant} for each seed, which has a {@link nabla.exercise.question.Question} to be shown (no answer in it)
 * and grades what a reader typed to a {@link nabla.exercise.question.Verdict}.
 */
package nabla.exercise;
