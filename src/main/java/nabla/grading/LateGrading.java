package nabla.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nabla.store.StorageError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Grades what is saved and not graded: because its server stopped, because the grader failed, or because the database
 * did. Every server looks now and then; two that grade the same attempt come to the same verdict.
 */
public final class LateGrading implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LateGrading.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Grading grading;
    private final ScheduledExecutorService thread;

    /** What was not graded at the last look either, for whoever sent an answer just now grades it themselves. */
    private Set<UUID> late = Set.of();

    /** What the grader fails on is not tried again and again. */
    private final Set<UUID> tried = new HashSet<>();

    private LateGrading(Grading grading) {
        this.grading = grading;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "late-grading");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    public static LateGrading start(Grading grading) {
        LateGrading late = new LateGrading(grading);
        late.thread.scheduleWithFixedDelay(late::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return late;
    }

    private void look() {
        try {
            List<UUID> notGraded = grading.attempts().notGraded();
            tried.retainAll(notGraded);
            notGraded.stream()
                    .filter(late::contains)
                    .filter(id -> !tried.contains(id))
                    .forEach(this::grade);
            late = Set.copyOf(notGraded);
        } catch (StorageError later) {
            LOG.debug("what is not graded is looked for later: {}", later.getMessage());
        }
    }

    private void grade(UUID id) {
        grading.gradeLate(id);
        tried.add(id);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
