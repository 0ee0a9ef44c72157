package nabla.web;

/**
 * What an answer costs, and what a reader can ask for less of to make it cheaper.
 *
 * @param field where it was asked for
 */
record Price(Cost cost, Quantity quantity, String field, int asked) {

    /** Estimates of the size leave no room for numbers that need all their digits. */
    Problem tooLarge() {
        return Complaint.ANSWER_TOO_LARGE.about(field, quantity, asked, Budget.BYTES);
    }
}
