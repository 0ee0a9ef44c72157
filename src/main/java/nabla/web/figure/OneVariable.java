package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;

/** A reader's function of one variable, and the point that it is looked at. */
final class OneVariable {
    private final Formula formula;
    private final double x;
    private final double y;
    private Double exact;

    private OneVariable(Formula formula, double x, double y) {
        this.formula = formula;
        this.x = x;
        this.y = y;
    }

    /** Checks what came in a body: the formula is readable, {@code at} is finite and in the domain. */
    static OneVariable read(String function, String variable, Double at) {
        Formula formula = Check.formula(function, List.of(Body.orElse(variable, "x")));
        double x = Check.finite("at", at);
        double y = formula.at(x);
        if (!Double.isFinite(y)) {
            throw Complaint.outsideDomain(formula, x)
                    .about("at", formula.text(), formula.variables().get(0), PythonText.of(x));
        }
        return new OneVariable(formula, x, y);
    }

    Formula formula() {
        return formula;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** The derivative, NaN where there is none; found when it is first asked for, since it takes a while. */
    double exact() {
        exact = exact == null ? (Double) formula.gradient(x)[0] : exact;
        return exact;
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
