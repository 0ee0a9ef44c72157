package nabla.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.LearnerData;
import nabla.classroom.Secret;
import nabla.classroom.Session;
import org.jdbi.v3.core.Handle;

/** Who has been here, and how they come back. */
public final class Learners {
    private final Database database;

    Learners(Database database) {
        this.database = database;
    }

    /** Whose browser keeps this cookie. */
    public Optional<Session> withCookie(Secret cookie) {
        return database.read(handle -> Browsers.find(handle, cookie, Instant.now()));
    }

    /** Notes that a cookie came back, and is given anew. */
    public void renew(Secret cookie) {
        database.writeAlone(handle -> Browsers.renew(handle, cookie, Instant.now()));
    }

    /** Ends every session of the learner's but this one. */
    public void signOutOthers(UUID learner, Secret here) {
        database.writeAlone(handle -> Browsers.forgetOthers(handle, learner, here));
    }

    /** Makes a code by which the learner can be known in another browser; an earlier one is void from now on. */
    public Secret newRecoveryCode(UUID learner) {
        Secret code = Secret.recoveryCode();
        int changed = database.writeAlone(
                handle -> handle.createUpdate("UPDATE learners SET recovery_hash = :hash WHERE id = :learner")
                        .bind("hash", code.hash())
                        .bind("learner", learner.toString())
                        .execute());
        if (changed == 0) {
            throw StorageError.gone();
        }
        return code;
    }

    /**
     * Lets a browser in that knows a recovery code. What was done in that browser before is taken along, unless it
     * belongs to somebody who has a recovery code of their own to come back with.
     *
     * @param here whose browser it was until now; null for nobody's
     * @return the browser's new cookie; empty if nobody has that code
     */
    public Optional<Secret> recover(Secret code, UUID here) {
        Secret cookie = Secret.cookie();
        Instant now = Instant.now();
        return database.writeAlone(handle -> {
            boolean isToMove = here != null && takeUnlessSafe(handle, here);
            Optional<UUID> owner = takeByRecoveryCode(handle, code);
            owner.ifPresent(learner -> {
                Browsers.letIn(handle, learner, cookie, now);
                if (isToMove) {
                    MergeLearners.everything(handle, here, learner, now);
                }
            });
            return owner.map(learner -> cookie);
        });
    }

    /** Everything that is known about a learner; empty if there is no such learner. */
    public Optional<LearnerData> learnerData(UUID learner) {
        return database.read(handle -> Export.of(handle, learner));
    }

    /** Forgets a learner with everything they did. */
    public void delete(UUID learner) {
        database.writeAlone(handle -> delete(handle, learner));
        database.erase();
    }

    static int delete(Handle handle, UUID learner) {
        return handle.execute("DELETE FROM learners WHERE id = ?", learner.toString());
    }

    /**
     * Keeps a learner from being moved or deleted until the transaction ends.
     *
     * @throws StorageError if the learner is gone
     */
    static void share(Handle handle, UUID learner) {
        handle.createQuery("SELECT id FROM learners WHERE id = :id <share>")
                .bind("id", learner.toString())
                .mapTo(String.class)
                .findOne()
                .orElseThrow(StorageError::gone);
    }

    /** Takes a learner who has no recovery code to come back with; false if there is none such. */
    private static boolean takeUnlessSafe(Handle handle, UUID learner) {
        return handle.createQuery("SELECT id FROM learners WHERE id = :id AND recovery_hash IS NULL <take>")
                .bind("id", learner.toString())
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /** Whoever holds a learner already must not wait for another: this fails at once, to be tried again. */
    private static Optional<UUID> takeByRecoveryCode(Handle handle, Secret code) {
        return handle.createQuery("SELECT id FROM learners WHERE recovery_hash = :hash <takeAtOnce>")
                .bind("hash", code.hash())
                .map((row, context) -> Row.uuid(row, "id"))
                .findOne();
    }
}
