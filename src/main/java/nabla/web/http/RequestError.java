package nabla.web.http;

import java.util.Locale;

/** An error of a request: that it cannot be answered, and why. */
public final class RequestError extends RuntimeException {
    private final transient Complaint complaint;
    private final String field;
    private final transient Object[] details;

    RequestError(Complaint complaint, String field, Object... details) {
        super(complaint.message(Locale.ENGLISH, details));
        this.complaint = complaint;
        this.field = field;
        this.details = details;
    }

    public int status() {
        return complaint.status;
    }

    public String code() {
        return complaint.code;
    }

    public ErrorAnswer answer(Locale locale) {
        return ErrorAnswer.of(complaint.code, complaint.message(locale, details), field, null);
    }
}
