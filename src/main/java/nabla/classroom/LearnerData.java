package nabla.classroom;

import java.time.Instant;
import java.util.List;

/**
 * The data of a learner: everything that is stored about them.
 *
 * @param damaged how many attempts are left out, because they cannot be read any more
 */
public record LearnerData(
        Learner learner, List<Attempt> attempts, int damaged, List<Hints> hints, List<GivenUp> givenUp) {

    /** How many hints were shown for a variant. */
    public record Hints(String exercise, long seed, int shown) {}

    /** A variant whose solution was asked for before it was solved. */
    public record GivenUp(String exercise, long seed, Instant at) {}

    public LearnerData {
        attempts = List.copyOf(attempts);
        hints = List.copyOf(hints);
        givenUp = List.copyOf(givenUp);
    }
}
