package nabla.classroom;

import nabla.exercise.Verdict;

/**
 * What came of an attempt.
 *
 * @param grader the version of the grader that said so
 */
public record Grade(Verdict verdict, String grader) {}
