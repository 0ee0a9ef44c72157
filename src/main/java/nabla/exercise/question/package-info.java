/**
 * Questions and verdicts: what travels between server and reader. No answer, unrevealed hint or solution is in it, so this
 * room may be used by every part of the program.
 *
 * <p>Start reading at {@link nabla.exercise.question.Question} and {@link nabla.exercise.question.Verdict}.
 */
package nabla.exercise.question;
