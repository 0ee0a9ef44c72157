package nabla.web.figure;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nabla.web.budget.Computation;
import nabla.web.budget.Deadline;
import nabla.web.budget.Lane;
import nabla.web.budget.Price;
import nabla.web.budget.Run;
import nabla.web.http.Body;
import nabla.web.http.EventStream;
import nabla.web.http.Languages;
import nabla.web.http.Limits;
import nabla.web.http.RequestError;
import nabla.web.transport.Client;

/**
 * Answers what figures ask: each question is understood, its cost estimated, taken from the client's allowance, and what can
 * be afforded computed when its turn comes.
 */
public final class Figures implements AutoCloseable {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final double NANOSECONDS_IN_MILLISECOND = 1e6;

    /** Estimated milliseconds up to which a question counts as light, as nearly all of those that the book's figures ask. */
    private static final long LIGHT = 100;

    private final Limits limits;
    private final Lane light = new Lane(CORES, 100, 100, Duration.ofSeconds(4));

    /** Leaves a processor to pages and answers of exercises. */
    private final Lane heavy = new Lane(Math.max(1, CORES - 1), 16, 4, Duration.ofSeconds(2));

    private final Deadline deadline;

    public Figures(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** How many questions are being computed. */
    public int running() {
        return light.running() + heavy.running();
    }

    /** How many questions wait for their turn. */
    public int waiting() {
        return light.waiting() + heavy.waiting();
    }

    /**
     * The handler of one endpoint.
     *
     * @param type of the request's body
     * @param plan what is to be computed for it, for a reader of a language
     */
    public <R> Handler answering(Class<R> type, BiFunction<R, Locale, Computation> plan) {
        return context -> {
            limits.figure(context, 1);
            answer(context, plan.apply(Body.read(context, type), Languages.ofApi(context)));
        };
    }

    /** The handler of an endpoint whose answers come event by event. */
    public <R> Handler telling(Class<R> type, BiFunction<R, Locale, Run> plan) {
        return context -> {
            limits.figure(context, 1);
            Locale locale = Languages.ofApi(context);
            Run run = plan.apply(Body.read(context, type), locale);
            EventStream events = new EventStream(context);
            try {
                work(context, run.price(), () -> {
                    run.answer().accept(events);
                    return true;
                });
            } catch (RequestError ended) {
                if (!events.hasBegun()) {
                    throw ended;
                }
                events.fail(ended.answer(locale));
            }
        };
    }

    private void answer(Context context, Computation computation) {
        byte[] json = work(context, computation.price(), computation::json);
        context.contentType(ContentType.APPLICATION_JSON).result(json);
    }

    /** What is light costs what it took in the end, what is heavy all that it might have taken. */
    private <T> T work(Context context, Price price, Supplier<T> answer) {
        long estimate = (long) Math.ceil(price.cost().nanoseconds() / NANOSECONDS_IN_MILLISECOND);
        Limits.Taken taken = limits.figure(context, estimate);
        Lane lane = estimate > LIGHT ? heavy : light;
        long[] worked = new long[1];
        try {
            Supplier<T> work = () -> {
                long start = System.nanoTime();
                try {
                    return deadline.hold(answer);
                } finally {
                    worked[0] = (long) ((System.nanoTime() - start) / NANOSECONDS_IN_MILLISECOND);
                }
            };
            return deadline.whileAwaited(
                    Client.of(context.req())::isGone, () -> lane.run(context, limits.address(context), work));
        } finally {
            if (lane == light) {
                taken.giveBack(estimate - worked[0]);
            }
        }
    }

    @Override
    public void close() {
        deadline.close();
    }
}
