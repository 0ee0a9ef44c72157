package nabla.web;

import java.util.Locale;

/** A request that cannot be answered, and why. */
final class Problem extends RuntimeException {
    private final transient Complaint complaint;
    private final String field;
    private final transient Object[] details;

    Problem(Complaint complaint, String field, Object... details) {
        super(complaint.message(Locale.ENGLISH, details));
        this.complaint = complaint;
        this.field = field;
        this.details = details;
    }

    int status() {
        return complaint.status;
    }

    String code() {
        return complaint.code;
    }

    ErrorAnswer answer(Locale locale) {
        return ErrorAnswer.of(complaint.code, complaint.message(locale, details), field, null);
    }
}
