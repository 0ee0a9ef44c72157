package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Learner;
import nabla.classroom.Secret;
import nabla.classroom.Visitor;
import nabla.store.Learners;

/** Knows learners again by the cookie that their first answer gave them; whoever only reads gets none. */
record Visitors(Learners learners) {
    private static final String COOKIE = "learner";

    /** As long as browsers keep a cookie at most. */
    private static final int SECONDS = (int) Duration.ofDays(400).toSeconds();

    Optional<UUID> known(Context context) {
        return sent(context).flatMap(learners::withCookie).map(Learner::id);
    }

    /** Whoever sends something that is to be stored. */
    Visitor of(Context context) {
        return known(context).map(Visitor::known).orElseGet(Visitor::newcomer);
    }

    /** Gives a newcomer's browser its cookie, and lets that of a known one last from now on. */
    void remember(Context context, Visitor visitor) {
        if (visitor.isNewcomer()) {
            remember(context, visitor.cookie());
        } else {
            sent(context).ifPresent(cookie -> remember(context, cookie));
        }
    }

    void remember(Context context, Secret cookie) {
        set(context, cookie.text(), SECONDS);
    }

    void forget(Context context) {
        set(context, "", 0);
    }

    Optional<Secret> sent(Context context) {
        return Secret.ofCookie(context.cookie(COOKIE));
    }

    private static void set(Context context, String text, int seconds) {
        context.cookie(new Cookie(COOKIE, text, "/", seconds, isEncrypted(context), true, null, SameSite.LAX));
    }

    /** A balancer in front may have taken the encryption off. */
    private static boolean isEncrypted(Context context) {
        return context.scheme().equals("https") || "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
    }
}
