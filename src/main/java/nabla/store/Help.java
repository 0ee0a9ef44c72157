package nabla.store;

import java.time.Instant;
import nabla.classroom.Standing;
import nabla.classroom.Visitor;
import org.jdbi.v3.core.Handle;

/** Hints and solutions that learners have asked for. */
public final class Help {
    private final Database database;

    Help(Database database) {
        this.database = database;
    }

    /**
     * Records that one more hint is shown.
     *
     * @param most how many hints there are
     * @return how many are shown now
     */
    public int nextHint(Visitor visitor, String exercise, long seed, int most) {
        return database.write(handle -> {
            arrive(handle, visitor, Instant.now());
            return handle.createQuery(
                            """
                    INSERT INTO hints (learner, exercise, seed, shown) VALUES (:learner, :exercise, :seed, 1)
                    ON CONFLICT (learner, exercise, seed) DO UPDATE
                    SET shown = CASE WHEN hints.shown < :most THEN hints.shown + 1 ELSE hints.shown END
                    RETURNING shown""")
                    .bind("learner", visitor.learner().toString())
                    .bind("exercise", exercise)
                    .bind("seed", seed)
                    .bind("most", most)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Records that the solution is shown; whoever has not solved the variant by then has given it up. */
    public Standing showSolution(Visitor visitor, String exercise, long seed) {
        Instant now = Instant.now();
        return database.write(handle -> {
            arrive(handle, visitor, now);
            Standing before = Standings.of(handle, visitor.learner(), exercise, seed);
            if (before.maySeeSolution()) {
                return before;
            }
            handle.execute(
                    "INSERT INTO given_up (learner, exercise, seed, since) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (learner, exercise, seed) DO NOTHING",
                    visitor.learner().toString(),
                    exercise,
                    seed,
                    now.toEpochMilli());
            return Standings.of(handle, visitor.learner(), exercise, seed);
        });
    }

    private static void arrive(Handle handle, Visitor visitor, Instant now) {
        Browsers.welcome(handle, visitor, now);
        Learners.share(handle, visitor.learner());
    }
}
