package nabla.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Secret;
import nabla.classroom.Session;
import nabla.classroom.Visitor;
import nabla.store.Learners;
import nabla.store.StorageError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cookies of learners: knows them again by the one that their first answer gave them; whoever only reads gets none. */
public record LearnerCookies(Learners learners) {
    private static final Logger LOG = LoggerFactory.getLogger(LearnerCookies.class);
    private static final String COOKIE = "learner";

    /** As long as browsers keep a cookie at most. */
    private static final int SECONDS = (int) Duration.ofDays(400).toSeconds();

    /** Whose browser it is; its cookie lasts from now on if it was given long ago. */
    public Optional<UUID> known(Context context) {
        return session(context).filter(session -> !session.replaced()).map(Session::learner);
    }

    /** Whoever sends something that is to be stored. */
    public Visitor of(Context context) {
        return session(context).map(session -> Visitor.known(session.learner())).orElseGet(Visitor::newcomer);
    }

    private Optional<Session> session(Context context) {
        Optional<Secret> cookie = sent(context);
        Optional<Session> session = cookie.flatMap(learners::withCookie);
        session.filter(known -> known.isDue(Instant.now())).ifPresent(due -> renew(context, cookie.get()));
        return session;
    }

    /** Reading goes on when nothing can be written. */
    private void renew(Context context, Secret cookie) {
        try {
            learners.renew(cookie);
            remember(context, cookie);
        } catch (StorageError later) {
            LOG.info("a cookie is renewed at its next visit: {}", later.getMessage());
        }
    }

    /** Gives a newcomer's browser its cookie. */
    public void remember(Context context, Visitor visitor) {
        if (visitor.isNewcomer()) {
            remember(context, visitor.cookie());
        }
    }

    public void remember(Context context, Secret cookie) {
        set(context, cookie.text(), SECONDS);
    }

    public void forget(Context context) {
        set(context, "", 0);
    }

    public Optional<Secret> sent(Context context) {
        return Secret.ofCookie(context.cookie(COOKIE));
    }

    private void set(Context context, String text, int seconds) {
        context.cookie(new Cookie(COOKIE, text, "/", seconds, context.req().isSecure(), true, null, SameSite.LAX));
    }
}
