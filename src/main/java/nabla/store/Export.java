package nabla.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Attempt;
import nabla.classroom.Learner;
import nabla.classroom.LearnerData;
import nabla.classroom.LearnerData.GivenUp;
import nabla.classroom.LearnerData.Hints;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Collects what is stored about a learner. */
final class Export {
    private Export() {}

    static Optional<LearnerData> of(Handle handle, UUID learner) {
        return rows(
                        handle,
                        "SELECT * FROM learners WHERE id = :learner",
                        learner,
                        (row, context) -> new Learner(learner, Row.instant(row, "since")))
                .stream()
                .findFirst()
                .map(found -> learnerData(handle, found));
    }

    private static LearnerData learnerData(Handle handle, Learner found) {
        UUID learner = found.id();
        List<Attempt> attempts = AttemptRows.of(handle, learner);
        int damaged = AttemptRows.count(handle, learner) - attempts.size();
        return new LearnerData(found, attempts, damaged, hints(handle, learner), givenUp(handle, learner));
    }

    private static List<Hints> hints(Handle handle, UUID learner) {
        return rows(
                handle,
                "SELECT * FROM hints WHERE learner = :learner ORDER BY exercise, seed",
                learner,
                (row, context) -> new Hints(row.getString("exercise"), row.getLong("seed"), row.getInt("shown")));
    }

    private static List<GivenUp> givenUp(Handle handle, UUID learner) {
        return rows(
                handle,
                "SELECT * FROM given_up WHERE learner = :learner ORDER BY exercise, seed",
                learner,
                (row, context) ->
                        new GivenUp(row.getString("exercise"), row.getLong("seed"), Row.instant(row, "since")));
    }

    private static <T> List<T> rows(Handle handle, String query, UUID learner, RowMapper<T> row) {
        return handle.createQuery(query)
                .bind("learner", learner.toString())
                .map(row)
                .list();
    }
}
