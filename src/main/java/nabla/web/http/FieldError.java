package nabla.web.http;

import java.util.Locale;
import nabla.formula.FormulaError;

/** A formula that could not be read, with the field that it was typed into. */
public final class FieldError extends RuntimeException {
    private final String field;
    private final FormulaError error;

    public FieldError(String field, FormulaError error) {
        super(error);
        this.field = field;
        this.error = error;
    }

    public ErrorAnswer answer(Locale locale) {
        Integer position = error.position() < 0 ? null : error.position();
        return ErrorAnswer.of(error.code(), error.message(locale), field, position);
    }
}
