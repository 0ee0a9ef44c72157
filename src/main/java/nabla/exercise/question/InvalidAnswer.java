package nabla.exercise.question;

import java.util.Locale;
import nabla.formula.FormulaError;
import nabla.text.Bilingual;

/** An answer that cannot be graded; carries the verdict out of the depth in which it is read. */
public final class InvalidAnswer extends RuntimeException {
    private final transient Verdict.Invalid verdict;

    public InvalidAnswer(String field, int position, Bilingual message) {
        super(message.en(), null, false, false);
        this.verdict = new Verdict.Invalid(message, field, position);
    }

    public static InvalidAnswer of(String field, FormulaError error) {
        Bilingual message = Bilingual.literally(error.message(Locale.KOREAN), error.message(Locale.ENGLISH));
        return new InvalidAnswer(field, error.position(), message);
    }

    public Verdict.Invalid verdict() {
        return verdict;
    }
}
