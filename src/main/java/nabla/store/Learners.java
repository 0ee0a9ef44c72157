package nabla.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Belongings;
import nabla.classroom.Learner;
import nabla.classroom.Secret;
import nabla.classroom.Visitor;
import org.jdbi.v3.core.Handle;

/** Who has been here, and how they are known again. */
public final class Learners {
    private final Database database;

    Learners(Database database) {
        this.database = database;
    }

    /** Whose browser keeps this cookie. */
    public Optional<Learner> withCookie(Secret cookie) {
        return database.read(handle -> withCookie(handle, cookie));
    }

    static Optional<Learner> withCookie(Handle handle, Secret cookie) {
        return handle.createQuery(
                        "SELECT l.id, l.since FROM browsers b JOIN learners l ON l.id = b.learner WHERE cookie_hash = :hash")
                .bind("hash", cookie.hash())
                .map((row, context) -> new Learner(Row.uuid(row, "id"), Row.instant(row, "since")))
                .findOne();
    }

    /** Makes a code by which the learner can be known in another browser; an earlier one is void from now on. */
    public Secret newRecoveryCode(UUID learner) {
        Secret code = Secret.recoveryCode();
        database.write(handle -> handle.createUpdate("UPDATE learners SET recovery_hash = :hash WHERE id = :learner")
                .bind("hash", code.hash())
                .bind("learner", learner.toString())
                .execute());
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
        return database.write(handle -> {
            Optional<UUID> owner = withRecoveryCode(handle, code);
            owner.ifPresent(learner -> {
                letIn(handle, learner, cookie, now);
                if (here != null && !here.equals(learner) && !canComeBack(handle, here)) {
                    Moving.everything(handle, here, learner);
                }
            });
            return owner.map(learner -> cookie);
        });
    }

    /** Everything that is known about a learner; empty if there is no such learner. */
    public Optional<Belongings> belongings(UUID learner) {
        return database.read(handle -> Export.of(handle, learner));
    }

    /** Forgets a learner with everything they did. */
    public void delete(UUID learner) {
        database.write(handle -> delete(handle, learner));
    }

    static int delete(Handle handle, UUID learner) {
        return handle.execute("DELETE FROM learners WHERE id = ?", learner.toString());
    }

    /** Makes a newcomer a learner. */
    static void welcome(Handle handle, Visitor visitor, Instant now) {
        if (visitor.isNewcomer()) {
            handle.execute(
                    "INSERT INTO learners (id, since) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                    visitor.learner().toString(),
                    now.toEpochMilli());
            letIn(handle, visitor.learner(), visitor.cookie(), now);
        }
    }

    /** Lets a browser in as a learner. */
    static void letIn(Handle handle, UUID learner, Secret cookie, Instant now) {
        handle.execute(
                "INSERT INTO browsers (cookie_hash, learner, since) VALUES (?, ?, ?) ON CONFLICT (cookie_hash) DO NOTHING",
                cookie.hash(),
                learner.toString(),
                now.toEpochMilli());
    }

    private static Optional<UUID> withRecoveryCode(Handle handle, Secret code) {
        return handle.createQuery("SELECT id FROM learners WHERE recovery_hash = :hash")
                .bind("hash", code.hash())
                .map((row, context) -> Row.uuid(row, "id"))
                .findOne();
    }

    private static boolean canComeBack(Handle handle, UUID learner) {
        return handle.createQuery("SELECT COUNT(*) FROM learners WHERE id = :id AND recovery_hash IS NOT NULL")
                        .bind("id", learner.toString())
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }
}
