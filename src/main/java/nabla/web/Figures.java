package nabla.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.function.BiFunction;

/** Answers what figures ask: each question is understood, its cost estimated, and what can be afforded computed. */
final class Figures {
    private Figures() {}

    /**
     * The handler of one endpoint.
     *
     * @param type of the request's body
     * @param plan what is to be computed for it, for a reader of a language
     */
    static <R> Handler answering(Class<R> type, BiFunction<R, Locale, Computation> plan) {
        return context -> answer(context, plan.apply(Body.read(context, type), Languages.ofApi(context)));
    }

    private static void answer(Context context, Computation computation) {
        context.contentType(ContentType.APPLICATION_JSON).result(computation.json());
    }
}
