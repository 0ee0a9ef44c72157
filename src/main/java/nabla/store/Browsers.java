package nabla.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Secret;
import nabla.classroom.Session;
import nabla.classroom.Visitor;
import org.jdbi.v3.core.Handle;

/** By which cookies learners are known again. */
final class Browsers {
    /** A cookie that counts for what is sent: in use, or replaced so lately that something may still be under way. */
    static final String OF_SENDER = "cookie_hash = :sender AND (replaced IS NULL OR replaced > :replacedSince)";

    private Browsers() {}

    /** What {@link #OF_SENDER} asks for. */
    static Map<String, ?> sender(Secret cookie, Instant now) {
        return Map.of(
                "sender",
                cookie.hash(),
                "replacedSince",
                now.minus(Session.UNDER_WAY).toEpochMilli());
    }

    static Optional<Session> find(Handle handle, Secret cookie, Instant now) {
        return handle.createQuery("SELECT learner, since, used, replaced FROM browsers WHERE " + OF_SENDER)
                .bindMap(sender(cookie, now))
                .map((row, context) -> new Session(
                        Row.uuid(row, "learner"),
                        Row.instant(row, "since"),
                        row.getBoolean("used"),
                        row.getObject("replaced") != null))
                .findOne();
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
                "INSERT INTO browsers (cookie_hash, learner, since, used) VALUES (?, ?, ?, FALSE)"
                        + " ON CONFLICT (cookie_hash) DO NOTHING",
                cookie.hash(),
                learner.toString(),
                now.toEpochMilli());
    }

    /** Lets what is under way with the cookies of one learner count for another. */
    static int replace(Handle handle, UUID from, UUID to, Instant now) {
        return handle.execute(
                "UPDATE browsers SET learner = ?, replaced = COALESCE(replaced, ?) WHERE learner = ?",
                to.toString(),
                now.toEpochMilli(),
                from.toString());
    }

    static int renew(Handle handle, Secret cookie, Instant now) {
        return handle.execute(
                "UPDATE browsers SET since = ?, used = TRUE WHERE cookie_hash = ?", now.toEpochMilli(), cookie.hash());
    }

    /** Whether a cookie of the learner's ever came back. */
    static boolean hasComeBack(Handle handle, UUID learner) {
        return handle.createQuery("SELECT COUNT(*) FROM browsers WHERE learner = :learner AND used")
                        .bind("learner", learner.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static int forgetOthers(Handle handle, UUID learner, Secret here) {
        return handle.execute(
                "DELETE FROM browsers WHERE learner = ? AND cookie_hash <> ?", learner.toString(), here.hash());
    }
}
