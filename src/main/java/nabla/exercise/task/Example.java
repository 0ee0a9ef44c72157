package nabla.exercise.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Numerals;
import nabla.exercise.run.Input;
import nabla.exercise.run.Input.Type;
import nabla.exercise.run.Inputs;

/** An answer to a run that depends on the draw. */
record Example(Inputs inputs, Map<String, NumbersOf> numbers, FunctionOf function) {

    /** @param map a number, numbers or a function for every name */
    static Example read(String path, Map<String, Object> map, Inputs inputs, Scope scope) {
        Map<String, NumbersOf> numbers = new LinkedHashMap<>();
        FunctionOf function = null;
        for (Input input : inputs.inputs()) {
            String at = DefinitionMapper.join(path, input.name());
            Object value = DefinitionMapper.required(at, map.get(input.name()), "what the reader gives");
            if (input.type() == Type.FUNCTION) {
                function = scope.newFunction(at, value, input.parts(), true);
            } else {
                numbers.put(input.name(), numbers(at, value, input, scope));
            }
        }
        if (!inputs.inputs().stream().map(Input::name).toList().containsAll(map.keySet())) {
            throw new DefinitionError(
                    path, "only what the reader gives", map.keySet().toString());
        }
        return new Example(inputs, numbers, function);
    }

    private static NumbersOf numbers(String path, Object value, Input input, Scope scope) {
        NumbersOf numbers = scope.numbers(path, value);
        int wanted = Math.max(1, input.parts().size());
        if (numbers.values().size() != wanted || (numbers.shape().length == 1) != (input.type() == Type.VECTOR)) {
            throw new DefinitionError(
                    path, wanted == 1 ? "a number" : wanted + " numbers", DefinitionMapper.shown(value));
        }
        return numbers;
    }

    /** As a reader would type it. */
    Map<String, Object> answer(Draw draw) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Input input : inputs.inputs()) {
            answer.put(
                    input.name(),
                    input.type() == Type.FUNCTION
                            ? function.in(draw).text()
                            : input.typed(numbers.get(input.name()).in(draw).values()));
        }
        return answer;
    }

    /** Each value as LaTeX. */
    List<String> latex(Draw draw) {
        List<String> latex = new ArrayList<>();
        for (Input input : inputs.inputs()) {
            if (input.type() == Type.FUNCTION) {
                latex.add(function.in(draw).latex());
            } else {
                String list = DoubleStream.of(numbers.get(input.name()).in(draw).values())
                        .mapToObj(Numerals::latex)
                        .collect(Collectors.joining(",\\,"));
                latex.add(input.type() == Type.VECTOR ? "(" + list + ")" : list);
            }
        }
        return latex;
    }
}
