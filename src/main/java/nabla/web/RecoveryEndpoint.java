package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.Secret;
import nabla.store.Learners;

/**
 * {@code POST /api/recovery} makes a code, {@code POST /api/recovery/use} lets another browser in by it, and
 * {@code POST /api/sign-out-others} shuts all others out.
 */
record RecoveryEndpoint(Learners learners, Visitors visitors, Limits limits) {

    record Request(String code) {}

    record Answer(String code) {}

    void make(Context context) {
        UUID learner = visitors.known(context).orElseThrow(() -> Complaint.NOBODY.about(null));
        context.header(Header.CACHE_CONTROL, "no-store");
        context.json(new Answer(learners.newRecoveryCode(learner).inGroups()));
    }

    void use(Context context) {
        String typed = Body.required("code", Body.read(context, Request.class).code());
        Limits.Taken guess = limits.code(context);
        Secret cookie = Secret.ofRecoveryCode(typed)
                .flatMap(code -> recover(code, visitors.known(context)))
                .orElseThrow(() -> Complaint.WRONG_CODE.about("code"));
        guess.giveBack(1);
        visitors.remember(context, cookie);
        context.status(204);
    }

    /** Ends what other browsers may do in the reader's name; this one stays. */
    void signOutOthers(Context context) {
        UUID learner = visitors.known(context).orElseThrow(() -> Complaint.NOBODY.about(null));
        learners.signOutOthers(learner, visitors.sent(context).orElseThrow());
        context.status(204);
    }

    private Optional<Secret> recover(Secret code, Optional<UUID> here) {
        return learners.recover(code, here.orElse(null));
    }
}
