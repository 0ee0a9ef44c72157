package nabla.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nabla.classroom.Progress;
import nabla.classroom.Standing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Where a learner stands, counted from their attempts. */
public final class Standings {

    /** Attempts without points, invalid or not graded, do not count. */
    private static final String TALLY =
            """
            COUNT(points) AS attempts, COALESCE(MAX(points), 0) AS points, COALESCE(MAX(out_of), 0) AS out_of,
            COUNT(CASE WHEN points = out_of AND NOT after_solution THEN 1 END) AS solved""";

    private final Database database;

    Standings(Database database) {
        this.database = database;
    }

    /** With one variant of an exercise. */
    public Standing at(UUID learner, String exercise, long seed) {
        return database.read(handle -> of(handle, learner, exercise, seed));
    }

    /** With every exercise that the learner has tried or given up, by its id. */
    public Map<String, Progress> all(UUID learner) {
        return database.read(handle -> of(handle, learner));
    }

    static Standing of(Handle handle, UUID learner, String exercise, long seed) {
        return handle.createQuery(
                        "SELECT " + TALLY
                                + """
                , (SELECT COUNT(*) FROM given_up
                   WHERE learner = :learner AND exercise = :exercise AND seed = :seed) AS gave_up,
                COALESCE((SELECT shown FROM hints
                   WHERE learner = :learner AND exercise = :exercise AND seed = :seed), 0) AS hints
                FROM attempts WHERE learner = :learner AND exercise = :exercise AND seed = :seed""")
                .bind("learner", learner.toString())
                .bind("exercise", exercise)
                .bind("seed", seed)
                .map((row, context) -> new Standing(progress(row, context), row.getInt("hints")))
                .one();
    }

    private static Map<String, Progress> of(Handle handle, UUID learner) {
        Map<String, Progress> progress = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT touched.exercise AS exercise, " + TALLY
                                + """
                , (SELECT COUNT(*) FROM given_up g
                   WHERE g.learner = :learner AND g.exercise = touched.exercise) AS gave_up
                FROM (SELECT exercise FROM attempts WHERE learner = :learner
                      UNION SELECT exercise FROM given_up WHERE learner = :learner) touched
                LEFT JOIN attempts a ON a.learner = :learner AND a.exercise = touched.exercise
                GROUP BY touched.exercise ORDER BY touched.exercise""")
                .bind("learner", learner.toString())
                .map((row, context) -> Map.entry(row.getString("exercise"), progress(row, context)))
                .forEach(entry -> progress.put(entry.getKey(), entry.getValue()));
        return progress;
    }

    private static Progress progress(ResultSet row, StatementContext context) throws SQLException {
        return new Progress(
                row.getInt("attempts"),
                row.getInt("points"),
                row.getInt("out_of"),
                row.getInt("solved") > 0,
                row.getInt("gave_up") > 0);
    }
}
