package nabla.web;

import java.util.function.Supplier;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/** A formula as it travels: as it was read, typeset, and in Python. */
record FormulaAnswer(String text, String latex, String python) {
    static FormulaAnswer of(Formula formula) {
        return new FormulaAnswer(formula.text(), formula.latex(), formula.python());
    }

    /** Null where the formula is too long to be written down. */
    static FormulaAnswer orNull(Supplier<Formula> formula) {
        try {
            return of(formula.get());
        } catch (FormulaError tooLarge) {
            return null;
        }
    }
}
