package nabla.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer as it was sent.
 *
 * @param id made by the browser, so that sending it again changes nothing
 * @param version of the exercise's definition
 * @param seed the variant that was answered
 * @param answer as JSON
 */
public record Submission(UUID id, String exercise, String version, long seed, String answer, Instant at) {

    /** Whether the other is this one sent again. */
    public boolean isSameAs(Submission other) {
        return id.equals(other.id)
                && exercise.equals(other.exercise)
                && seed == other.seed
                && answer.equals(other.answer);
    }
}
