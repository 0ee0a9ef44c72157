package nabla.exercise.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.exercise.run.Input.Type;
import nabla.formula.Formula;

/** The inputs of a run that the reader chooses; an answer is a map by these names. */
public record Inputs(List<Input> inputs) {

    public static Inputs read(Map<String, Object> reader) {
        if (reader == null || reader.isEmpty()) {
            throw new DefinitionError(
                    "reader", "what the reader gives, such as h: number", DefinitionMapper.shown(reader));
        }
        List<Input> inputs = new ArrayList<>();
        reader.forEach((name, keys) -> inputs.add(Input.read(name, keys)));
        return new Inputs(inputs);
    }

    /** The names of one type. */
    List<String> names(Type type) {
        return inputs.stream()
                .filter(input -> input.type() == type)
                .map(Input::name)
                .toList();
    }

    /** The input of that name, or null. */
    Input named(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<Field> fields(String label) {
        List<Field> fields = new ArrayList<>();
        for (Input input : inputs) {
            fields.add(input.field(fields.isEmpty() ? label : ""));
        }
        return fields;
    }

    public Reading reading(Object answer) {
        List<Reading.Part> parts = new ArrayList<>();
        Verdict.Invalid problem = null;
        for (Input input : inputs) {
            try {
                parts.add(input.part(map(answer).get(input.name())));
            } catch (InvalidAnswer e) {
                problem = problem == null ? e.verdict() : problem;
            }
        }
        return new Reading(parts, problem);
    }

    /** @throws InvalidAnswer if something is missing or cannot be read */
    public Given given(Draw draw, Object answer) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Map<String, double[]> vectors = new LinkedHashMap<>();
        Formula function = null;
        for (Input input : inputs) {
            Object typed = map(answer).get(input.name());
            switch (input.type()) {
                case NUMBER -> numbers.put(input.name(), input.numbers(typed)[0]);
                case VECTOR -> vectors.put(input.name(), input.numbers(typed));
                case FUNCTION -> function = input.formulas(typed).get(0);
            }
        }
        return new Given(draw, numbers, vectors, function);
    }

    private Map<?, ?> map(Object answer) {
        if (answer instanceof Map<?, ?> map) {
            return map;
        }
        throw answer == null
                ? AnswerText.EMPTY.in(inputs.get(0).name())
                : RunText.NO_OBJECT.invalid(inputs.get(0).name());
    }
}
