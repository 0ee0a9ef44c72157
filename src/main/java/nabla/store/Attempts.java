package nabla.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nabla.classroom.Attempt;
import nabla.classroom.Filed;
import nabla.classroom.Filed.Ownership;
import nabla.classroom.Grade;
import nabla.classroom.Secret;
import nabla.classroom.Standing;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import org.jdbi.v3.core.Handle;

/** Every answer that was sent. */
public final class Attempts {
    private static final int PAGE = 500;
    private static final String BEFORE_ALL = "";
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
    public Filed file(Submission submission, Visitor visitor) {
        return database.write(handle -> {
            Learners.welcome(handle, visitor, submission.at());
            return AttemptRows.insert(handle, submission, visitor.learner())
                    .map(Filed::of)
                    .orElseGet(() -> again(handle, submission, visitor));
        });
    }

    /** The same for whoever has this cookie; empty if nobody has. */
    public Optional<Filed> file(Submission submission, Secret cookie) {
        return database.write(handle -> AttemptRows.insert(handle, submission, cookie)
                .map(Filed::of)
                .or(() -> Learners.withCookie(handle, cookie)
                        .map(learner -> again(handle, submission, Visitor.known(learner.id())))));
    }

    private static Filed again(Handle handle, Submission submission, Visitor visitor) {
        Attempt stored = AttemptRows.find(handle, submission.id()).orElseThrow();
        if (!stored.learner().equals(visitor.learner()) && !isLetIn(handle, stored, submission, visitor)) {
            return Filed.refused(Ownership.FOREIGN);
        }
        return submission.isSameAs(stored.submission()) ? Filed.of(stored) : Filed.refused(Ownership.DIFFERENT);
    }

    /**
     * Stores what came of an attempt, in place of what may have come of it before.
     *
     * @return where that leaves its learner with that variant
     */
    public Standing grade(Attempt attempt, Grade grade) {
        Submission submission = attempt.submission();
        return database.write(handle -> {
            AttemptRows.grade(handle, submission.id(), grade);
            return Standings.of(handle, attempt.learner(), submission.exercise(), submission.seed());
        });
    }

    public Optional<Attempt> find(UUID id) {
        return database.read(handle -> AttemptRows.find(handle, id));
    }

    /** The latest at one variant of an exercise that something can be said about. */
    public Optional<Attempt> lastGraded(UUID learner, String exercise, long seed) {
        return database.read(handle -> AttemptRows.lastGraded(handle, learner, exercise, seed));
    }

    /** Those that are saved, but not graded. */
    public void eachNotGraded(Consumer<Attempt> consumer) {
        inPages("id > :after AND verdict IS NULL", consumer);
    }

    public void each(Consumer<Attempt> consumer) {
        inPages("id > :after", consumer);
    }

    /** A page at a time, so that nobody is kept from writing meanwhile. */
    private void inPages(String condition, Consumer<Attempt> consumer) {
        String last = BEFORE_ALL;
        List<Attempt> page = page(condition, last);
        while (!page.isEmpty()) {
            page.forEach(consumer);
            last = page.get(page.size() - 1).submission().id().toString();
            page = page(condition, last);
        }
    }

    private List<Attempt> page(String condition, String after) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM attempts WHERE " + condition + " ORDER BY id LIMIT " + PAGE)
                        .bind("after", after)
                        .map(AttemptRows::attempt)
                        .list());
    }

    private static boolean isLetIn(Handle handle, Attempt stored, Submission submission, Visitor visitor) {
        if (!visitor.isNewcomer()) {
            return false;
        }
        Learners.delete(handle, visitor.learner());
        boolean again = submission.isSameAs(stored.submission()) && AttemptRows.count(handle, stored.learner()) == 1;
        if (again) {
            Learners.letIn(handle, stored.learner(), visitor.cookie(), submission.at());
        }
        return again;
    }
}
