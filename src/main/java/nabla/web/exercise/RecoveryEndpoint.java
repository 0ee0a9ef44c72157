package nabla.web.exercise;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Secret;
import nabla.store.Learners;
import nabla.web.http.Body;
import nabla.web.http.Complaint;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;

/**
 * {@code POST /api/recovery} makes a code, {@code POST /api/recovery/use} lets another browser in by it, and
 * {@code POST /api/sign-out-others} shuts all others out.
 */
public record RecoveryEndpoint(Learners learners, LearnerCookies cookies, Limits limits) {

    public record Request(String code) {}

    public record Answer(String code) {}

    public void make(Context context) {
        UUID learner = cookies.known(context).orElseThrow(() -> Complaint.NOBODY.about(null));
        context.header(Header.CACHE_CONTROL, "no-store");
        context.json(new Answer(learners.newRecoveryCode(learner).inGroups()));
    }

    public void use(Context context) {
        String typed = Body.required("code", Body.read(context, Request.class).code());
        Limits.Taken guess = limits.code(context);
        Secret cookie = Secret.ofRecoveryCode(typed)
                .flatMap(code -> recover(code, cookies.known(context)))
                .orElseThrow(() -> Complaint.WRONG_CODE.about("code"));
        guess.giveBack(1);
        cookies.remember(context, cookie);
        context.status(204);
    }

    /** Ends what other browsers may do in the reader's name; this one stays. */
    public void signOutOthers(Context context) {
        UUID learner = cookies.known(context).orElseThrow(() -> Complaint.NOBODY.about(null));
        learners.signOutOthers(learner, cookies.sent(context).orElseThrow());
        context.status(204);
    }

    private Optional<Secret> recover(Secret code, Optional<UUID> here) {
        return learners.recover(code, here.orElse(null));
    }
}
