package nabla.web.exercise;

import nabla.book.Language;
import nabla.classroom.Progress;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Invalid;
import nabla.exercise.question.Verdict.Scored;
import nabla.grading.Feedback;
import nabla.grading.Grading.Outcome;
import nabla.grading.RequestedVariant;
import nabla.web.http.PrintedNumbers;

/** What a reader is told about an attempt, now or when they come back. */
public record AttemptAnswer(
        String verdict,
        Integer points,
        Integer of,
        String diagnosis,
        String feedback,
        String field,
        Integer position,
        int attemptsSoFar,
        boolean hintAvailable,
        boolean afterSolution,
        String state) {
    static AttemptAnswer of(RequestedVariant requested, Outcome outcome, Language language) {
        Verdict verdict = outcome.grade() == null ? null : outcome.grade().verdict();
        Scored scored = verdict instanceof Scored some ? some : null;
        Invalid invalid = verdict instanceof Invalid some ? some : null;
        Progress progress = outcome.standing().progress();
        return new AttemptAnswer(
                scored != null ? "scored" : invalid != null ? "invalid" : "saved",
                scored == null ? null : scored.points(),
                scored == null ? null : scored.of(),
                scored == null ? null : scored.diagnosis().code(),
                verdict == null ? null : Feedback.html(requested, verdict, language),
                invalid == null ? null : invalid.field(),
                invalid == null || invalid.position() < 0 ? null : invalid.position(),
                progress.attempts(),
                outcome.standing().hints() < requested.countOfHints(),
                outcome.attempt().afterSolution(),
                PrintedNumbers.state(progress));
    }
}
