package nabla.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is known by its cookie.
 *
 * @param since when the cookie was given or renewed
 * @param used whether it has ever come back
 * @param replaced whether a recovery code has given the browser another cookie; what is still under way with the old one
 *     counts for the learner, but it shows nothing any more
 */
public record Session(UUID learner, Instant since, boolean used, boolean replaced) {
    /** How long something may be under way. */
    public static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private static final Duration FRESH = Duration.ofDays(30);

    /** Whether it is to be noted that the cookie came back, and time that it lasts from now on. */
    public boolean isDue(Instant now) {
        return !replaced && (!used || since.plus(FRESH).isBefore(now));
    }
}
