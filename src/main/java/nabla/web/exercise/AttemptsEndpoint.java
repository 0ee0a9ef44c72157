package nabla.web.exercise;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;
import nabla.classroom.SaveResult.Ownership;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.grading.AttemptConflict;
import nabla.grading.Exercises;
import nabla.grading.Grading;
import nabla.grading.Grading.Outcome;
import nabla.grading.LoadedExercise;
import nabla.grading.RequestedVariant;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.Languages;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;

/** {@code POST /api/exercises/{id}/attempts}: an answer is stored, graded and talked about. */
public record AttemptsEndpoint(Exercises exercises, Grading grading, LearnerCookies cookies, Limits limits) {

    public record Request(String attempt, Long seed, Object answer) {}

    public void post(Context context) {
        Request request = Body.read(context, Request.class);
        UUID id = Check.id("attempt", request.attempt());
        RequestedVariant requested = ExerciseRequest.variant(exercises, context, request.seed());
        Submission submission = new Submission(
                id,
                requested.id(),
                requested.loaded().exercise().version(),
                requested.seed(),
                ExerciseRequest.answer(request.answer()).json(),
                Instant.now());
        limits.answer(context);
        Outcome outcome = submit(context, requested.loaded(), submission);
        context.json(AttemptAnswer.of(requested, outcome, Languages.chosen(context)));
    }

    private Outcome submit(Context context, LoadedExercise loaded, Submission submission) {
        try {
            return cookies.sent(context)
                    .flatMap(sent -> grading.submit(loaded, submission, sent))
                    .orElseGet(() -> submitFirst(context, loaded, submission));
        } catch (AttemptConflict conflict) {
            throw (conflict.ownership() == Ownership.FOREIGN ? Complaint.ATTEMPT_TAKEN : Complaint.ATTEMPT_DIFFERS)
                    .about("attempt");
        }
    }

    /** The cookies of the others stay as they are: one that was replaced meanwhile must not come back. */
    private Outcome submitFirst(Context context, LoadedExercise loaded, Submission submission) {
        Visitor newcomer = Visitor.newcomer();
        Outcome first = grading.submit(loaded, submission, newcomer);
        cookies.remember(context, newcomer.cookie());
        return first;
    }
}
