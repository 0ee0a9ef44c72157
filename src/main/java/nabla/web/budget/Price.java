package nabla.web.budget;

import nabla.web.http.Complaint;
import nabla.web.http.Quantity;
import nabla.web.http.RequestError;

/**
 * What an answer costs, and what a reader can ask for less of to make it cheaper.
 *
 * @param field where it was asked for
 */
public record Price(Cost cost, Quantity quantity, String field, int requested) {

    /** Estimates of the size leave no room for numbers that need all their digits. */
    RequestError tooLarge() {
        return Complaint.ANSWER_TOO_LARGE.about(field, quantity, requested, Budget.BYTES);
    }
}
