package nabla.formula;

import java.util.Locale;

/** Why a text could not be read as a formula, in words for the reader and with the place where it went wrong. */
public final class FormulaError extends RuntimeException {

    private static final int MAXIMUM_DETAIL = 80;

    private final Problem problem;
    private final int position;
    private final Object[] details;

    public FormulaError(Problem problem, int position, Object... details) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.position = position;
        this.details = details.clone();
        for (int i = 0; i < details.length; i++) {
            this.details[i] = shortened(String.valueOf(details[i]));
        }
    }

    /** A stable name of the problem, such as {@code unknown-name}. */
    public String code() {
        return problem.code();
    }

    /** The index of the char in the text as typed at which the problem lies, or -1 if it lies nowhere in particular. */
    public int position() {
        return position;
    }

    /** One or two sentences for the reader: Korean for a Korean locale, English for any other. */
    public String message(Locale locale) {
        return problem.message().with(details).in(locale);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH) + " [" + code() + " at " + position + "]";
    }

    private static String shortened(String detail) {
        return detail.length() <= MAXIMUM_DETAIL ? detail : detail.substring(0, MAXIMUM_DETAIL) + "…";
    }
}
