package nabla.web;

import nabla.formula.Formula;

/** A formula as it travels: as it was read, typeset, and in Python. */
record FormulaAnswer(String text, String latex, String python) {
    static FormulaAnswer of(Formula formula) {
        return new FormulaAnswer(formula.text(), formula.latex(), formula.python());
    }
}
