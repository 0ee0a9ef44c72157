package nabla.classroom;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has sent an answer or asked for a hint; nameless unless they join a class. */
public record Learner(UUID id, Instant since) {}
