package nabla.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;
import nabla.book.Language;
import nabla.classroom.Filed.Ownership;
import nabla.classroom.Progress;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Invalid;
import nabla.exercise.question.Verdict.Scored;
import nabla.web.Grading.Outcome;

/** {@code POST /api/exercises/{id}/attempts}: an answer is stored, graded and talked about. */
record AttemptsEndpoint(Exercises exercises, Grading grading, Visitors visitors, Limits limits) {

    record Request(String attempt, Long seed, Object answer) {}

    record Answer(
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
            String state) {}

    void post(Context context) {
        Request request = Body.read(context, Request.class);
        UUID id = Check.id("attempt", request.attempt());
        Asked asked = ExerciseRequest.variant(exercises, context, request.seed());
        Submission submission = new Submission(
                id,
                asked.id(),
                asked.posed().exercise().version(),
                asked.seed(),
                ExerciseRequest.answer(request.answer()).json(),
                Instant.now());
        limits.answer(context);
        Outcome outcome = submit(context, asked.posed(), submission);
        context.json(answer(asked, outcome, Languages.chosen(context)));
    }

    private Outcome submit(Context context, Posed posed, Submission submission) {
        try {
            return visitors.sent(context)
                    .flatMap(sent -> grading.submit(posed, submission, sent))
                    .orElseGet(() -> submitFirst(context, posed, submission));
        } catch (AttemptConflict conflict) {
            throw (conflict.ownership() == Ownership.FOREIGN ? Complaint.ATTEMPT_TAKEN : Complaint.ATTEMPT_DIFFERS)
                    .about("attempt");
        }
    }

    /** The cookies of the others stay as they are: one that was replaced meanwhile must not come back. */
    private Outcome submitFirst(Context context, Posed posed, Submission submission) {
        Visitor newcomer = Visitor.newcomer();
        Outcome first = grading.submit(posed, submission, newcomer);
        visitors.remember(context, newcomer.cookie());
        return first;
    }

    static Answer answer(Asked asked, Outcome outcome, Language language) {
        Verdict verdict = outcome.grade() == null ? null : outcome.grade().verdict();
        Scored scored = verdict instanceof Scored some ? some : null;
        Invalid invalid = verdict instanceof Invalid some ? some : null;
        Progress progress = outcome.standing().progress();
        return new Answer(
                scored != null ? "scored" : invalid != null ? "invalid" : "saved",
                scored == null ? null : scored.points(),
                scored == null ? null : scored.of(),
                scored == null ? null : scored.diagnosis().code(),
                verdict == null ? null : Feedback.html(asked, verdict, language),
                invalid == null ? null : invalid.field(),
                invalid == null || invalid.position() < 0 ? null : invalid.position(),
                progress.attempts(),
                outcome.standing().hints() < asked.countOfHints(),
                outcome.attempt().afterSolution(),
                Shown.state(progress));
    }
}
