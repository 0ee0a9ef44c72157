package nabla.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.Secret;
import nabla.classroom.Submission;
import nabla.exercise.question.Verdict.Scored;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An attempt as a row. */
final class AttemptRows {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptRows.class);

    private AttemptRows() {}

    /** The attempt as it is stored now; empty if there was one with its id already, or if there is no such learner. */
    static Optional<Attempt> insert(Handle handle, Submission submission, UUID learner) {
        return insert(handle, submission, ":sender", Map.of("sender", learner.toString()));
    }

    /** The same for whoever has this cookie; empty as well if nobody has. */
    static Optional<Attempt> insert(Handle handle, Submission submission, Secret cookie) {
        String owner = "(SELECT learner FROM browsers WHERE " + Browsers.OF_SENDER + ")";
        return insert(handle, submission, owner, Browsers.sender(cookie, submission.at()));
    }

    private static Optional<Attempt> insert(
            Handle handle, Submission submission, String learner, Map<String, ?> sender) {
        return handle.createQuery(
                        """
                INSERT INTO attempts (id, learner, exercise, version, seed, answer, submitted, after_solution)
                SELECT :id, l.id, :exercise, :version, :seed, :answer, :submitted, EXISTS (
                    SELECT 1 FROM given_up WHERE learner = l.id AND exercise = :exercise AND seed = :seed)
                FROM learners l WHERE l.id = <learner> <share>
                ON CONFLICT (id) DO NOTHING
                RETURNING learner, after_solution""")
                .define("learner", learner)
                .bind("id", submission.id().toString())
                .bindMap(sender)
                .bind("exercise", submission.exercise())
                .bind("version", submission.version())
                .bind("seed", submission.seed())
                .bind("answer", submission.answer())
                .bind("submitted", submission.at().toEpochMilli())
                .map((row, context) ->
                        new Attempt(submission, Row.uuid(row, "learner"), row.getBoolean("after_solution"), null))
                .findOne();
    }

    /** How many attempts got the grade: none if its learner is not the one who is named any more. */
    static int grade(Handle handle, UUID attempt, UUID learner, Grade grade) {
        Scored scored = grade.verdict() instanceof Scored some ? some : null;
        return handle.createUpdate(
                        """
                UPDATE attempts
                SET verdict = :verdict, points = :points, out_of = :outOf, diagnosis = :diagnosis,
                    graded_version = :version, grader = :grader
                WHERE id = :id AND learner = (SELECT id FROM learners WHERE id = :learner <share>)""")
                .bind("id", attempt.toString())
                .bind("learner", learner.toString())
                .bind("verdict", VerdictJson.write(grade.verdict()))
                .bind("points", scored == null ? null : scored.points())
                .bind("outOf", scored == null ? null : scored.of())
                .bind("diagnosis", scored == null ? null : scored.diagnosis().code())
                .bind("version", grade.version())
                .bind("grader", grade.grader())
                .execute();
    }

    static Optional<Attempt> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM attempts WHERE id = :id")
                .bind("id", id.toString())
                .map(AttemptRows::attempt)
                .findOne();
    }

    static Optional<Attempt> lastGraded(Handle handle, UUID learner, String exercise, long seed) {
        return handle
                .createQuery(
                        """
                SELECT * FROM attempts
                WHERE learner = :learner AND exercise = :exercise AND seed = :seed AND verdict IS NOT NULL
                ORDER BY arrival DESC""")
                .bind("learner", learner.toString())
                .bind("exercise", exercise)
                .bind("seed", seed)
                .map(AttemptRows::attempt)
                .stream()
                .filter(attempt -> attempt != null && attempt.graded() != null)
                .findFirst();
    }

    static List<Attempt> of(Handle handle, UUID learner) {
        return handle
                .createQuery("SELECT * FROM attempts WHERE learner = :learner ORDER BY arrival")
                .bind("learner", learner.toString())
                .map(AttemptRows::attempt)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    static int count(Handle handle, UUID learner) {
        return handle.createQuery("SELECT COUNT(*) FROM attempts WHERE learner = :learner")
                .bind("learner", learner.toString())
                .mapTo(Integer.class)
                .one();
    }

    /** Null if the row is damaged, which is nobody's fault who comes across it. */
    static Attempt attempt(ResultSet row, StatementContext context) throws SQLException {
        try {
            return new Attempt(
                    new Submission(
                            Row.uuid(row, "id"),
                            row.getString("exercise"),
                            row.getString("version"),
                            row.getLong("seed"),
                            row.getString("answer"),
                            Row.instant(row, "submitted")),
                    Row.uuid(row, "learner"),
                    row.getBoolean("after_solution"),
                    grade(row));
        } catch (IllegalArgumentException damaged) {
            LOG.error("attempt {} is damaged and left out: {}", row.getString("id"), damaged.getMessage());
            return null;
        }
    }

    /** What cannot be read counts as not graded. */
    private static Grade grade(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        try {
            return verdict == null
                    ? null
                    : new Grade(VerdictJson.read(verdict), row.getString("graded_version"), row.getString("grader"));
        } catch (IllegalStateException damaged) {
            LOG.error(
                    "the verdict on attempt {} is damaged; “nabla regrade --write” finds it again",
                    row.getString("id"));
            return null;
        }
    }
}
