package nabla.classroom;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is stored about a learner.
 *
 * @param damaged how many attempts are left out, because they cannot be read any more
 */
public record Belongings(
        Learner learner, List<Attempt> attempts, int damaged, List<Hints> hints, List<GivenUp> givenUp) {

    /** How many hints were shown for a variant. */
    public record Hints(String exercise, long seed, int shown) {}

    /** A variant whose solution was asked for before it was solved. */
    public record GivenUp(String exercise, long seed, Instant at) {}

    public Belongings {
        attempts = List.copyOf(attempts);
        hints = List.copyOf(hints);
        givenUp = List.copyOf(givenUp);
    }
}
