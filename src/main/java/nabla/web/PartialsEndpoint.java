package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.PythonText;

/** {@code POST /api/partials}: every partial derivative, as a formula, as a difference and exactly. */
final class PartialsEndpoint {
    private PartialsEndpoint() {}

    record Request(String function, List<String> variables, Object at, Double h) {}

    record Answer(
            FormulaAnswer formula,
            double value,
            String shown,
            String atShown,
            List<PartialAnswer> partials,
            Warning warning) {}

    /**
     * {@code symbol} and {@code xLatex} typeset the variable and its value; {@code frozen} is the function of this variable
     * alone, with the others held at the point.
     */
    record PartialAnswer(
            String name,
            String symbol,
            double x,
            String xShown,
            String xLatex,
            FormulaAnswer formula,
            FormulaAnswer frozen,
            double value,
            String shown,
            double exact,
            String exactShown,
            double error,
            String errorShown) {}

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        ManyVariables function = ManyVariables.read(request.function(), request.variables(), request.at());
        double h = Check.positive("h", Body.orElse(request.h(), Difference.STEP));
        double[] point = function.at().values();
        double[] numeric = Gradient.numeric(function.formula()::at, point, h, Difference.CENTRAL);
        double[] exact = function.exact();
        Locale locale = Languages.ofApi(context);
        List<PartialAnswer> partials = IntStream.range(0, point.length)
                .mapToObj(i -> partial(function.formula(), point, i, numeric[i], exact[i], locale))
                .toList();
        context.json(new Answer(
                FormulaAnswer.of(function.formula()),
                function.value(),
                PythonText.of(function.value()),
                Shown.tuple(point),
                partials,
                function.warning(locale)));
    }

    private static PartialAnswer partial(
            Formula formula, double[] point, int index, double numeric, double exact, Locale locale) {
        double error = Math.abs(numeric - exact);
        String name = formula.variables().get(index);
        String x = PythonText.of(point[index]);
        return new PartialAnswer(
                name,
                Formula.read(name, List.of(name)).latex(),
                point[index],
                x,
                Formula.read(x, List.of()).latex(),
                FormulaAnswer.orReason(() -> formula.derivative(index), locale),
                FormulaAnswer.orReason(() -> formula.frozen(index, point), locale),
                numeric,
                PythonText.of(numeric),
                exact,
                PythonText.of(exact),
                error,
                PythonText.of(error));
    }
}
