package nabla.web.budget;

import java.util.function.IntFunction;
import nabla.web.http.Complaint;
import nabla.web.http.Quantity;
import nabla.web.http.RequestError;

/** What one answer may cost. No figure of the book comes near it, and no request goes beyond it. */
public final class Budget {

    /** Estimates are rough: what they take for this much takes twice as long at worst. */
    private static final double NANOSECONDS = 250e6;

    /** What is told as it comes may go on for longer, since nobody waits for its end to see something. */
    private static final double NANOSECONDS_OF_A_RUN = 700e6;

    /** The most bytes of an answer. */
    static final int BYTES = 2 << 20;

    private Budget() {}

    /**
     * The price of what was asked for.
     *
     * @param field where it was asked for
     * @param cost what each quantity costs, the more the dearer
     * @throws RequestError with the most that can be afforded, if that is less
     */
    public static Price of(Quantity quantity, String field, int requested, IntFunction<Cost> cost) {
        return of(quantity, field, requested, cost, NANOSECONDS);
    }

    /** The same for an answer that comes event by event. */
    public static Price ofRun(Quantity quantity, String field, int requested, IntFunction<Cost> cost) {
        return of(quantity, field, requested, cost, NANOSECONDS_OF_A_RUN);
    }

    private static Price of(
            Quantity quantity, String field, int requested, IntFunction<Cost> cost, double nanoseconds) {
        Price price = new Price(cost.apply(requested), quantity, field, requested);
        if (affords(price.cost(), nanoseconds)) {
            return price;
        }
        throw Complaint.BEYOND_BUDGET.about(field, quantity, most(requested, cost, nanoseconds), requested);
    }

    private static int most(int tooMany, IntFunction<Cost> cost, double nanoseconds) {
        int low = 0;
        int high = tooMany;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (affords(cost.apply(middle), nanoseconds)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean affords(Cost cost, double nanoseconds) {
        return cost.nanoseconds() <= nanoseconds && cost.bytes() <= BYTES;
    }
}
