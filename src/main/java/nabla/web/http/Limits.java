package nabla.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nabla.store.StorageError;

/**
 * How much a client may ask for. What comes from one address shares an allowance that is enough for a school; a learner whose
 * cookie is known has one besides, so that nobody at the same address can use up everybody's.
 */
public final class Limits {
    private static final int NETWORK_BYTES = 8;

    /** Milliseconds of computing: half a processor, after a quarter of a minute at once. */
    private final Pair figures = new Pair(new Allowance(15_000, 30_000), new Allowance(3_000, 3_000));

    private final Pair answers = new Pair(new Allowance(3_000, 6_000), new Allowance(2_000, 600));

    /** What is asked about exercises: a lesson asks for all of its own at once. */
    private final Pair questions = new Pair(new Allowance(3_000, 6_000), new Allowance(600, 600));

    /** Wrong ones: a code has 99 random bits, so this only spares the database. */
    private final Allowance codes = new Allowance(20, 20);

    private final Proxies proxies;
    private final LearnerCookies cookies;

    public Limits(Proxies proxies, LearnerCookies cookies) {
        this.proxies = proxies;
        this.cookies = cookies;
    }

    private record Pair(Allowance ofAddress, Allowance ofLearner) {}

    /** What was taken, and who took it. */
    public record Taken(String client, Allowance allowance, long tokens) {
        public void giveBack(long unused) {
            allowance.giveBack(client, Math.min(unused, tokens));
        }
    }

    /**
     * Takes milliseconds of computing.
     *
     * @throws RequestError 429, if there are no more
     */
    public Taken figure(Context context, long milliseconds) {
        return take(context, milliseconds, figures);
    }

    /** Counts an answer of an exercise. */
    public void answer(Context context) {
        take(context, 1, answers);
    }

    /** Counts what is asked about an exercise before it is answered. */
    public void question(Context context) {
        take(context, 1, questions);
    }

    /** Counts a recovery code; a right one is given back. */
    public Taken code(Context context) {
        String client = address(context);
        long wait = codes.secondsToWait(client, 1);
        if (wait > 0) {
            throw refused(context, Complaint.TOO_MANY_GUESSES, "code", wait);
        }
        return new Taken(client, codes, 1);
    }

    private Taken take(Context context, long tokens, Pair pair) {
        String address = address(context);
        long wait = pair.ofAddress.secondsToWait(address, tokens);
        if (wait == 0) {
            return new Taken(address, pair.ofAddress, tokens);
        }
        String learner = learner(context).orElseThrow(() -> refused(context, Complaint.TOO_MANY_REQUESTS, null, wait));
        long ownWait = pair.ofLearner.secondsToWait(learner, tokens);
        if (ownWait > 0) {
            throw refused(context, Complaint.TOO_MANY_REQUESTS, null, Math.min(wait, ownWait));
        }
        return new Taken(learner, pair.ofLearner, tokens);
    }

    public static RequestError refused(Context context, Complaint complaint, String field, long seconds) {
        context.header(Header.RETRY_AFTER, String.valueOf(seconds));
        return complaint.about(field, seconds);
    }

    /** Whoever has an IPv6 address has as many as they like of the same network. */
    public String address(Context context) {
        InetAddress address = proxies.client(context);
        byte[] bytes = address.getAddress();
        return bytes.length > NETWORK_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address.getHostAddress();
    }

    /** A cookie that nobody was given counts for nothing, and while the database is away none can be told from it. */
    private Optional<String> learner(Context context) {
        try {
            return cookies.known(context).map(Object::toString);
        } catch (StorageError away) {
            return Optional.empty();
        }
    }
}
