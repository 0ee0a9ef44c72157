package nabla.exercise.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Json;
import nabla.exercise.goal.Ask.Type;
import nabla.exercise.question.Complaint;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;

/** All that a reader gives for a run; an answer is a map by these names. */
public record Asks(List<Ask> asks) {

    public static Asks read(Map<String, Object> reader) {
        if (reader == null || reader.isEmpty()) {
            throw new DefinitionError("reader", "what the reader gives, such as h: number", Json.shown(reader));
        }
        List<Ask> asks = new ArrayList<>();
        reader.forEach((name, keys) -> asks.add(Ask.read(name, keys)));
        return new Asks(asks);
    }

    /** The names of one type. */
    List<String> names(Type type) {
        return asks.stream().filter(ask -> ask.type() == type).map(Ask::name).toList();
    }

    /** The ask of that name, or null. */
    Ask named(String name) {
        return asks.stream().filter(ask -> ask.name().equals(name)).findFirst().orElse(null);
    }

    public List<Field> fields(String label) {
        List<Field> fields = new ArrayList<>();
        for (Ask ask : asks) {
            fields.add(ask.field(fields.isEmpty() ? label : ""));
        }
        return fields;
    }

    public Reading reading(Object answer) {
        List<Reading.Part> parts = new ArrayList<>();
        Verdict.Invalid problem = null;
        for (Ask ask : asks) {
            try {
                parts.add(ask.part(map(answer).get(ask.name())));
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
        for (Ask ask : asks) {
            Object typed = map(answer).get(ask.name());
            switch (ask.type()) {
                case NUMBER -> numbers.put(ask.name(), ask.numbers(typed)[0]);
                case VECTOR -> vectors.put(ask.name(), ask.numbers(typed));
                case FUNCTION -> function = ask.formulas(typed).get(0);
            }
        }
        return new Given(draw, numbers, vectors, function);
    }

    private Map<?, ?> map(Object answer) {
        if (answer instanceof Map<?, ?> map) {
            return map;
        }
        throw answer == null
                ? Complaint.EMPTY.in(asks.get(0).name())
                : RunText.NO_OBJECT.invalid(asks.get(0).name());
    }
}
