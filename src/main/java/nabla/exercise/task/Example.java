package nabla.exercise.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.Json;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.goal.Ask;
import nabla.exercise.goal.Ask.Type;
import nabla.exercise.goal.Asks;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Numerals;

/** An answer to a run that depends on the draw. */
record Example(Asks asks, Map<String, NumbersOf> numbers, FunctionOf function) {

    /** @param map a number, numbers or a function for every name */
    static Example read(String path, Map<String, Object> map, Asks asks, Scope scope) {
        Map<String, NumbersOf> numbers = new LinkedHashMap<>();
        FunctionOf function = null;
        for (Ask ask : asks.asks()) {
            String at = Json.join(path, ask.name());
            Object value = Json.required(at, map.get(ask.name()), "what the reader gives");
            if (ask.type() == Type.FUNCTION) {
                function = scope.newFunction(at, value.toString(), ask.parts(), true);
            } else {
                numbers.put(ask.name(), numbers(at, value, ask, scope));
            }
        }
        if (!asks.asks().stream().map(Ask::name).toList().containsAll(map.keySet())) {
            throw new DefinitionError(
                    path, "only what the reader gives", map.keySet().toString());
        }
        return new Example(asks, numbers, function);
    }

    private static NumbersOf numbers(String path, Object value, Ask ask, Scope scope) {
        NumbersOf numbers = scope.numbers(path, value);
        int wanted = Math.max(1, ask.parts().size());
        if (numbers.values().size() != wanted || (numbers.shape().length == 1) != (ask.type() == Type.VECTOR)) {
            throw new DefinitionError(path, wanted == 1 ? "a number" : wanted + " numbers", Json.shown(value));
        }
        return numbers;
    }

    /** As a reader would type it. */
    Map<String, Object> answer(Draw draw) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Ask ask : asks.asks()) {
            answer.put(
                    ask.name(),
                    ask.type() == Type.FUNCTION
                            ? function.in(draw).text()
                            : ask.typed(numbers.get(ask.name()).in(draw).values()));
        }
        return answer;
    }

    /** Each value as LaTeX. */
    List<String> latex(Draw draw) {
        List<String> latex = new ArrayList<>();
        for (Ask ask : asks.asks()) {
            if (ask.type() == Type.FUNCTION) {
                latex.add(function.in(draw).latex());
            } else {
                String list = DoubleStream.of(numbers.get(ask.name()).in(draw).values())
                        .mapToObj(Numerals::latex)
                        .collect(Collectors.joining(",\\,"));
                latex.add(ask.type() == Type.VECTOR ? "(" + list + ")" : list);
            }
        }
        return latex;
    }
}
