package nabla.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.SaveResult;
import nabla.classroom.SaveResult.Ownership;
import nabla.classroom.Secret;
import nabla.classroom.Session;
import nabla.classroom.Standing;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import org.jdbi.v3.core.Handle;

/** Every answer that was sent. */
public final class Attempts {
    private static final int PAGE = 500;

    private record Arrived(long arrival, Attempt attempt) {}

    private final Database database;

    Attempts(Database database) {
        this.database = database;
    }

    /**
     * Stores an answer, unless one with its id is there already, and makes its sender a learner if they are new.
     *
     * <p>A newcomer who sends their first answer again, because they never got our answer and the cookie in it, is let
     * in as the learner that the first time made.
     */
    public SaveResult save(Submission submission, Visitor visitor) {
        return database.write(handle -> {
            Browsers.welcome(handle, visitor, submission.at());
            return AttemptRows.insert(handle, submission, visitor.learner())
                    .map(SaveResult::of)
                    .orElseGet(() -> again(handle, submission, visitor));
        });
    }

    /**
     * The same for whoever has this cookie; empty if nobody has.
     *
     * <p>Whoever waited for the cookie's learner to be moved finds the new one in the second try.
     */
    public Optional<SaveResult> save(Submission submission, Secret cookie) {
        return database.write(handle -> AttemptRows.insert(handle, submission, cookie)
                .or(() -> AttemptRows.insert(handle, submission, cookie))
                .map(SaveResult::of)
                .or(() -> again(handle, submission, cookie)));
    }

    private static Optional<SaveResult> again(Handle handle, Submission submission, Secret cookie) {
        Optional<Session> session = Browsers.find(handle, cookie, submission.at());
        session.ifPresent(known -> Browsers.renew(handle, cookie, known.since()));
        return session.map(known -> again(handle, submission, Visitor.known(known.learner())));
    }

    private static SaveResult again(Handle handle, Submission submission, Visitor visitor) {
        Attempt stored = AttemptRows.find(handle, submission.id()).orElseThrow(StorageError::gone);
        if (!stored.learner().equals(visitor.learner()) && !isLetIn(handle, stored, submission, visitor)) {
            return SaveResult.refused(Ownership.FOREIGN);
        }
        return submission.isSameAs(stored.submission())
                ? SaveResult.of(stored)
                : SaveResult.refused(Ownership.DIFFERENT);
    }

    /**
     * Stores what came of an attempt, in place of what may have come of it before; its learner may be another by now.
     *
     * @return where that leaves its learner with that variant
     * @throws StorageError if it is gone with its learner
     */
    public Standing grade(Attempt attempt, Grade grade) {
        Submission submission = attempt.submission();
        return database.write(handle -> {
            UUID learner = attempt.learner();
            if (AttemptRows.grade(handle, submission.id(), learner, grade) == 0) {
                learner = AttemptRows.find(handle, submission.id())
                        .orElseThrow(StorageError::gone)
                        .learner();
                AttemptRows.grade(handle, submission.id(), learner, grade);
            }
            return Standings.of(handle, learner, submission.exercise(), submission.seed());
        });
    }

    public Optional<Attempt> find(UUID id) {
        return database.read(handle -> AttemptRows.find(handle, id));
    }

    /** The latest at one variant of an exercise that something can be said about. */
    public Optional<Attempt> lastGraded(UUID learner, String exercise, long seed) {
        return database.read(handle -> AttemptRows.lastGraded(handle, learner, exercise, seed));
    }

    /** The ids of those that are saved, but not graded: the latest, as many as can be graded in a while. */
    public List<UUID> notGraded() {
        return database.read(handle -> handle.createQuery(
                        "SELECT id FROM attempts WHERE verdict IS NULL ORDER BY arrival DESC LIMIT " + PAGE)
                .map((row, context) -> Row.uuid(row, "id"))
                .list());
    }

    /** A page at a time, so that nobody is kept from writing meanwhile. */
    public void each(Consumer<Attempt> consumer) {
        List<Arrived> page = page(0);
        while (!page.isEmpty()) {
            page.stream().map(Arrived::attempt).filter(Objects::nonNull).forEach(consumer);
            page = page(page.get(page.size() - 1).arrival());
        }
    }

    private List<Arrived> page(long after) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM attempts WHERE arrival > :after ORDER BY arrival LIMIT " + PAGE)
                .bind("after", after)
                .map((row, context) -> new Arrived(row.getLong("arrival"), AttemptRows.attempt(row, context)))
                .list());
    }

    /** An id opens nobody's progress unless their browser may still wait for the answer to it, and for its cookie. */
    private static boolean isLetIn(Handle handle, Attempt stored, Submission submission, Visitor visitor) {
        if (!visitor.isNewcomer()) {
            return false;
        }
        Learners.delete(handle, visitor.learner());
        boolean again = submission.isSameAs(stored.submission())
                && isUnderWay(stored.submission(), submission)
                && AttemptRows.count(handle, stored.learner()) == 1
                && !Browsers.hasComeBack(handle, stored.learner());
        if (again) {
            Browsers.letIn(handle, stored.learner(), visitor.cookie(), submission.at());
        }
        return again;
    }

    private static boolean isUnderWay(Submission first, Submission again) {
        return Duration.between(first.at(), again.at()).abs().compareTo(Session.UNDER_WAY) < 0;
    }
}
