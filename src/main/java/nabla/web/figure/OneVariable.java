package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;

/** A reader's function of one variable, its exact derivative, and the point that it is looked at. */
record OneVariable(Formula formula, double x, double y, double exact) {

    /** Checks what came in a body: the formula is readable, {@code at} is finite and in the domain. */
    static OneVariable read(String function, String variable, Double at) {
        Formula formula = Check.formula(function, List.of(Body.orElse(variable, "x")));
        double x = Check.finite("at", at);
        double y = formula.at(x);
        if (!Double.isFinite(y)) {
            throw Complaint.outsideDomain(formula.text())
                    .about("at", formula.text(), formula.variables().get(0), PythonText.of(x));
        }
        return new OneVariable(formula, x, y, formula.gradient(x)[0]);
    }

    double valueAt(double at) {
        return formula.at(at);
    }

    PointAnswer at() {
        return PointAnswer.of(x, y);
    }

    FormulaAnswer derivative(Locale locale) {
        return FormulaAnswer.orReason(() -> formula.derivative(0), locale);
    }

    Warning warning(Locale locale) {
        return Warning.of(formula, locale, x);
    }
}
