package nabla.web.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.numeric.algebra.QuadraticModel;

/** The quadratic that touches a surface, written as a reader would: {@code 2+3*(x-1)+0.5*(y+2)^2}. */
final class Touching {

    /** Additions that one value of such a formula takes at most. */
    static final int MOST_WORK = 60;

    private Touching() {}

    static Formula formula(QuadraticModel model, List<String> variables) {
        double[] g = model.gradient();
        double[][] h = model.hessian().rows();
        String x = away(variables.get(0), model.at()[0]);
        String y = away(variables.get(1), model.at()[1]);
        String text = Stream.of(
                        term(model.value(), ""),
                        term(g[0], "*" + x),
                        term(g[1], "*" + y),
                        term(h[0][0] / 2, "*" + x + "^2"),
                        term(h[0][1], "*" + x + "*" + y),
                        term(h[1][1] / 2, "*" + y + "^2"))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining("+"));
        return Formula.read(text.isEmpty() ? "0" : text.replace("+-", "-"), variables);
    }

    private static String term(double factor, String rest) {
        if (factor == 0) {
            return "";
        }
        if (Math.abs(factor) == 1 && !rest.isEmpty()) {
            return (factor < 0 ? "-" : "") + rest.substring(1);
        }
        return number(factor) + rest;
    }

    private static String away(String variable, double from) {
        if (from == 0) {
            return variable;
        }
        return "(" + variable + (from < 0 ? "+" : "-") + number(Math.abs(from)) + ")";
    }

    private static String number(double value) {
        return PythonText.of(value).replaceFirst("\\.0$", "");
    }
}
