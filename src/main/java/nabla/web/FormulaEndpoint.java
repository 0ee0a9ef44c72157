package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import nabla.formula.Formula;

/** {@code POST /api/formula}: how a formula is read, and its partial derivatives. */
final class FormulaEndpoint {
    private FormulaEndpoint() {}

    record Request(String function, List<String> variables) {}

    record Answer(FormulaAnswer formula, List<FormulaAnswer> partials) {}

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        Formula formula = Check.formula(request.function(), Body.orElse(request.variables(), List.of("x")));
        List<FormulaAnswer> partials = IntStream.range(0, formula.variables().size())
                .mapToObj(formula::derivative)
                .map(FormulaAnswer::of)
                .toList();
        context.json(new Answer(FormulaAnswer.of(formula), partials));
    }
}
