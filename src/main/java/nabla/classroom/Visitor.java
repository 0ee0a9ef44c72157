package nabla.classroom;

import java.util.UUID;

/**
 * Whoever sends a request that leaves something behind.
 *
 * @param learner a learner's id, known or to be
 * @param cookie what a newcomer's browser is known by from now on; null for a learner who is known already
 */
public record Visitor(UUID learner, Secret cookie) {

    public static Visitor known(UUID learner) {
        return new Visitor(learner, null);
    }

    /** Somebody who becomes a learner by this request. */
    public static Visitor newcomer() {
        return new Visitor(UUID.randomUUID(), Secret.cookie());
    }

    public boolean isNewcomer() {
        return cookie != null;
    }
}
