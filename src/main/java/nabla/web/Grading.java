package nabla.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nabla.classroom.Attempt;
import nabla.classroom.Filed;
import nabla.classroom.Filed.Ownership;
import nabla.classroom.Grade;
import nabla.classroom.Secret;
import nabla.classroom.Standing;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.exercise.Grader;
import nabla.store.Attempts;
import nabla.store.Standings;
import nabla.store.StorageError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores an answer, then grades it: whatever happens to the grading, the answer is safe.
 *
 * @param timed runs a grading, and may take its time
 */
record Grading(Exercises exercises, Attempts attempts, Standings standings, Function<Supplier<Grade>, Grade> timed) {
    private static final Logger LOG = LoggerFactory.getLogger(Grading.class);

    /**
     * What became of an answer.
     *
     * @param grade null if it is saved, but not graded
     */
    record Outcome(Attempt attempt, Grade grade, Standing standing) {}

    /**
     * An answer of somebody who becomes a learner by it.
     *
     * @throws AttemptConflict if the attempt's id is taken
     */
    Outcome submit(Posed posed, Submission submission, Visitor newcomer) {
        return outcome(posed, attempts.file(submission, newcomer));
    }

    /**
     * An answer of whoever has this cookie; empty if nobody has.
     *
     * @throws AttemptConflict if the attempt's id is taken
     */
    Optional<Outcome> submit(Posed posed, Submission submission, Secret cookie) {
        return attempts.file(submission, cookie).map(filed -> outcome(posed, filed));
    }

    private Outcome outcome(Posed posed, Filed filed) {
        if (filed.ownership() != Ownership.OWN) {
            throw new AttemptConflict(filed.ownership());
        }
        Attempt attempt = filed.attempt();
        return attempt.graded() != null
                ? asStored(attempt)
                : graded(posed, attempt).orElseGet(() -> asStored(attempt));
    }

    private Outcome asStored(Attempt attempt) {
        Submission sent = attempt.submission();
        return new Outcome(attempt, attempt.graded(), standings.at(attempt.learner(), sent.exercise(), sent.seed()));
    }

    /**
     * Grades an attempt that is saved and was not graded, because a server stopped or the grader failed.
     *
     * @throws StorageError if that cannot be stored now
     */
    void gradeLate(UUID id) {
        Attempt attempt = attempts.find(id).orElse(null);
        if (attempt != null && attempt.graded() == null) {
            exercises.find(attempt.submission().exercise()).ifPresent(posed -> tryToGrade(posed, attempt));
        }
    }

    private Optional<Outcome> graded(Posed posed, Attempt attempt) {
        try {
            return tryToGrade(posed, attempt);
        } catch (StorageError notStored) {
            LOG.warn(
                    "attempt {} is saved, but not graded: {}",
                    attempt.submission().id(),
                    notStored.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Outcome> tryToGrade(Posed posed, Attempt attempt) {
        try {
            Grade grade = timed.apply(() -> grade(posed, attempt.submission()));
            return Optional.of(new Outcome(attempt, grade, attempts.grade(attempt, grade)));
        } catch (StorageError notStored) {
            throw notStored;
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.error(
                    "attempt {} is saved, but not graded", attempt.submission().id(), failed);
            return Optional.empty();
        }
    }

    static Grade grade(Posed posed, Submission submission) {
        Object answer = new SentAnswer(submission.answer()).value();
        return new Grade(
                posed.variant(submission.seed()).grade(answer),
                posed.exercise().version(),
                String.valueOf(Grader.VERSION));
    }
}
