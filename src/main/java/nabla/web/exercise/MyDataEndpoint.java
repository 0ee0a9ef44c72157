package nabla.web.exercise;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Optional;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.LearnerData;
import nabla.classroom.LearnerData.GivenUp;
import nabla.classroom.LearnerData.Hints;
import nabla.classroom.Submission;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Scored;
import nabla.grading.SentAnswer;
import nabla.store.Learners;
import nabla.web.http.LearnerCookies;

/** {@code GET /api/my-data} downloads everything that is stored about a reader, {@code DELETE} forgets it. */
public record MyDataEndpoint(Learners learners, LearnerCookies cookies) {

    /** @param damaged how many attempts cannot be read any more; null for none */
    public record Answer(
            String since,
            List<AttemptAnswer> attempts,
            Integer damaged,
            List<HintsAnswer> hints,
            List<GivenUpAnswer> givenUp) {
        static Answer of(LearnerData learnerData) {
            return new Answer(
                    learnerData.learner().since().toString(),
                    learnerData.attempts().stream().map(AttemptAnswer::of).toList(),
                    learnerData.damaged() == 0 ? null : learnerData.damaged(),
                    learnerData.hints().stream().map(HintsAnswer::of).toList(),
                    learnerData.givenUp().stream().map(GivenUpAnswer::of).toList());
        }
    }

    /** An attempt without its id, by which the one who sent it is known. */
    record AttemptAnswer(
            String exercise,
            long seed,
            @JsonRawValue String answer,
            String at,
            boolean afterSolution,
            Integer points,
            Integer of,
            String diagnosis) {
        static AttemptAnswer of(Attempt attempt) {
            Submission sent = attempt.submission();
            Verdict verdict = attempt.grade().map(Grade::verdict).orElse(null);
            Scored scored = verdict instanceof Scored some ? some : null;
            return new AttemptAnswer(
                    sent.exercise(),
                    sent.seed(),
                    new SentAnswer(sent.answer()).raw(),
                    sent.at().toString(),
                    attempt.afterSolution(),
                    scored == null ? null : scored.points(),
                    scored == null ? null : scored.of(),
                    scored == null ? null : scored.diagnosis().code());
        }
    }

    record HintsAnswer(String exercise, long seed, int shown) {
        static HintsAnswer of(Hints hints) {
            return new HintsAnswer(hints.exercise(), hints.seed(), hints.shown());
        }
    }

    record GivenUpAnswer(String exercise, long seed, String at) {
        static GivenUpAnswer of(GivenUp givenUp) {
            return new GivenUpAnswer(
                    givenUp.exercise(), givenUp.seed(), givenUp.at().toString());
        }
    }

    public void get(Context context) {
        Optional<LearnerData> learnerData = cookies.known(context).flatMap(learners::learnerData);
        context.header(Header.CACHE_CONTROL, "no-store");
        context.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"nabla.json\"");
        context.json(
                learnerData.map(Answer::of).orElseGet(() -> new Answer(null, List.of(), null, List.of(), List.of())));
    }

    public void delete(Context context) {
        cookies.known(context).ifPresent(learners::delete);
        cookies.forget(context);
        context.status(204);
    }
}
