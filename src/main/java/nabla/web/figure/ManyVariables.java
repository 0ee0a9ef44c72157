package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import nabla.formula.Formula;
import nabla.numeric.Tensor;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.PrintedNumbers;

/** A reader's function of any number of variables, and the point that it is looked at, in the shape it was given. */
record ManyVariables(Formula formula, Tensor at, double value) {

    /** The point's numbers fill the variables in order, whatever its shape; the function has a value there. */
    static ManyVariables read(String function, List<String> variables, Object at) {
        return read(function, variables, at, "at");
    }

    /** The same where the point comes in another field. */
    static ManyVariables read(String function, List<String> variables, Object at, String field) {
        Check.variables(variables);
        return of(Check.formula(function, variables), at, field);
    }

    /** The same with a formula that is read already. */
    static ManyVariables of(Formula formula, Object at, String field) {
        int variables = formula.variables().size();
        Tensor point = Check.tensor(field, at);
        if (point.size() != variables) {
            throw Complaint.LENGTH.about(field, new FieldName(field), variables, point.size());
        }
        double value = formula.at(point.values());
        if (!Double.isFinite(value)) {
            throw Complaint.outsideDomain(formula, point.values())
                    .about(field, formula.text(), names(formula.variables()), PrintedNumbers.tuple(point.values()));
        }
        return new ManyVariables(formula, point, value);
    }

    double[] exact() {
        return formula.gradient(at.values());
    }

    Warning warning(Locale locale) {
        return Warning.of(formula, locale, at.values());
    }

    /** The same, of the second derivatives too. */
    Warning warning(Locale locale, double[][] hessian) {
        Warning ofFirst = warning(locale);
        return ofFirst != null ? ofFirst : Warning.of(formula, hessian, locale, at.values());
    }

    private static String names(List<String> variables) {
        return variables.size() == 1 ? variables.get(0) : "(" + String.join(", ", variables) + ")";
    }
}
