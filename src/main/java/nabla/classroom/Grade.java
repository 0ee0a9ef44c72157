package nabla.classroom;

import nabla.exercise.question.Verdict;

/**
 * What came of an attempt.
 *
 * @param version of the exercise's definition by which it was graded, which may be a later one than was answered
 * @param grader the version of the grader that said so
 */
public record Grade(Verdict verdict, String version, String grader) {}
