package nabla.grading;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.SaveResult;
import nabla.classroom.SaveResult.Ownership;
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
public record Grading(
        Exercises exercises, Attempts attempts, Standings standings, Function<Supplier<Grade>, Grade> timed) {
    private static final Logger LOG = LoggerFactory.getLogger(Grading.class);

    /**
     * What became of an answer.
     *
     * @param grade null if it is saved, but not graded
     */
    public record Outcome(Attempt attempt, Grade grade, Standing standing) {}

    /**
     * An answer of somebody who becomes a learner by it.
     *
     * @throws AttemptConflict if the attempt's id is taken
     */
    public Outcome submit(LoadedExercise loaded, Submission submission, Visitor newcomer) {
        return outcome(loaded, attempts.save(submission, newcomer));
    }

    /**
     * An answer of whoever has this cookie; empty if nobody has.
     *
     * @throws AttemptConflict if the attempt's id is taken
     */
    public Optional<Outcome> submit(LoadedExercise loaded, Submission submission, Secret cookie) {
        return attempts.save(submission, cookie).map(saved -> outcome(loaded, saved));
    }

    private Outcome outcome(LoadedExercise loaded, SaveResult saved) {
        if (saved.ownership() != Ownership.OWN) {
            throw new AttemptConflict(saved.ownership());
        }
        Attempt attempt = saved.attempt();
        return attempt.graded() != null
                ? asStored(attempt)
                : graded(loaded, attempt).orElseGet(() -> asStored(attempt));
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
            exercises.find(attempt.submission().exercise()).ifPresent(loaded -> tryToGrade(loaded, attempt));
        }
    }

    private Optional<Outcome> graded(LoadedExercise loaded, Attempt attempt) {
        try {
            return tryToGrade(loaded, attempt);
        } catch (StorageError notStored) {
            LOG.warn(
                    "attempt {} is saved, but not graded: {}",
                    attempt.submission().id(),
                    notStored.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Outcome> tryToGrade(LoadedExercise loaded, Attempt attempt) {
        try {
            Grade grade = timed.apply(() -> grade(loaded, attempt.submission()));
            return Optional.of(new Outcome(attempt, grade, attempts.grade(attempt, grade)));
        } catch (StorageError notStored) {
            throw notStored;
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.error(
                    "attempt {} is saved, but not graded", attempt.submission().id(), failed);
            return Optional.empty();
        }
    }

    static Grade grade(LoadedExercise loaded, Submission submission) {
        Object answer = new SentAnswer(submission.answer()).value();
        return new Grade(
                loaded.variant(submission.seed()).grade(answer),
                loaded.exercise().version(),
                String.valueOf(Grader.VERSION));
    }
}
