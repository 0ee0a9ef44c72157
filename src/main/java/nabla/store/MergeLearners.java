package nabla.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Merges two learners into one. Both have to be taken already, so that nothing is stored for either meanwhile. */
final class MergeLearners {
    private static final List<String> STEPS = List.of(
            "UPDATE attempts SET learner = :to WHERE learner = :from",
            """
            INSERT INTO hints (learner, exercise, seed, shown)
            SELECT CAST(:to AS TEXT), exercise, seed, shown FROM hints WHERE learner = :from
            ON CONFLICT (learner, exercise, seed) DO UPDATE
            SET shown = CASE WHEN hints.shown < excluded.shown THEN excluded.shown ELSE hints.shown END""",
            """
            INSERT INTO given_up (learner, exercise, seed, since)
            SELECT CAST(:to AS TEXT), exercise, seed, since FROM given_up WHERE learner = :from
            ON CONFLICT (learner, exercise, seed) DO NOTHING""");

    private MergeLearners() {}

    static void everything(Handle handle, UUID from, UUID to, Instant now) {
        for (String step : STEPS) {
            handle.createUpdate(step)
                    .bind("from", from.toString())
                    .bind("to", to.toString())
                    .execute();
        }
        Browsers.replace(handle, from, to, now);
        Learners.delete(handle, from);
    }
}
