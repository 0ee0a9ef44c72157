package nabla.web.figure;

import java.util.Locale;
import java.util.function.Supplier;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/** A formula as it travels: as it was read, typeset, and in Python; or the reason why it cannot be written down. */
public record FormulaAnswer(String text, String latex, String python, String reason) {
    static FormulaAnswer of(Formula formula) {
        return new FormulaAnswer(formula.text(), formula.latex(), formula.python(), null);
    }

    /** A derivative may be too long to be read; then its reader is told so. */
    static FormulaAnswer orReason(Supplier<Formula> formula, Locale locale) {
        try {
            return of(formula.get());
        } catch (FormulaError tooLarge) {
            return new FormulaAnswer(null, null, null, tooLarge.message(locale));
        }
    }
}
