package nabla.exercise.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.exercise.answer.Typed;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Numerals;
import nabla.exercise.question.Reading;
import nabla.formula.Formula;

/**
 * An input of a run that the reader chooses.
 *
 * @param name its key in the answer, and what stands for it in the run
 * @param parts names of coordinates or of variables; empty for a number
 */
public record Input(String name, Type type, List<String> parts) {
    static final String FUNCTION = "function";
    private static final Map<String, String> SYMBOLS = Map.of("rate", "\\eta", "steps", "n", "function", "f");

    public enum Type {
        NUMBER,
        VECTOR,
        FUNCTION
    }

    /** {@code h: number}, {@code start: [x, y]}, {@code function: [x]}. */
    static Input read(String name, Object keys) {
        if (keys instanceof List<?> list && !list.isEmpty()) {
            List<String> parts = list.stream().map(String::valueOf).toList();
            return new Input(name, name.equals(FUNCTION) ? Type.FUNCTION : Type.VECTOR, parts);
        }
        if (!"number".equals(keys) || name.equals(FUNCTION)) {
            throw new DefinitionError("reader." + name, "number, or a list of names", DefinitionMapper.shown(keys));
        }
        return new Input(name, Type.NUMBER, List.of());
    }

    Field field(String label) {
        String shown = label.isEmpty() ? label() : label;
        return switch (type) {
            case NUMBER -> new Field(name, Field.Type.NUMBER, shown, 1, 1, List.of(), List.of());
            case VECTOR -> new Field(name, Field.Type.VECTOR, shown, 1, parts.size(), List.of(), List.of());
            case FUNCTION -> new Field(name, Field.Type.FORMULA, shown, 1, 1, parts, List.of());
        };
    }

    /** What it is called unless the author says otherwise: {@code \eta}, {@code (x,\,y)}, {@code f(x)}. */
    String label() {
        String symbol = SYMBOLS.getOrDefault(name, name.length() == 1 ? name : "\\mathrm{" + name + "}");
        return switch (type) {
            case NUMBER -> symbol;
            case VECTOR -> tuple(parts);
            case FUNCTION -> symbol + tuple(parts);
        };
    }

    /** The same in a sentence: {@code η}. */
    static String symbol(String name) {
        return SYMBOLS.getOrDefault(name, name).replace("\\eta", "η");
    }

    private static String tuple(List<String> names) {
        return names.stream()
                .map(name -> Formula.read(name, List.of(name)).latex())
                .collect(Collectors.joining(",\\,", "(", ")"));
    }

    /** What was typed: numbers as formulas without variables, or one function. */
    List<Formula> formulas(Object answer) {
        return switch (type) {
            case NUMBER -> List.of(Typed.number(name, answer).formula());
            case FUNCTION -> List.of(Typed.formula(name, answer, parts));
            case VECTOR -> {
                if (!(answer instanceof List<?> list) || list.size() != parts.size()) {
                    throw answer == null ? AnswerText.EMPTY.in(name) : RunText.NO_VECTOR.invalid(name, parts.size());
                }
                List<Formula> formulas = new ArrayList<>();
                for (Object number : list) {
                    formulas.add(Typed.number(name + "[" + formulas.size() + "]", number)
                            .formula());
                }
                yield formulas;
            }
        };
    }

    Reading.Part part(Object answer) {
        List<Formula> formulas = formulas(answer);
        if (type != Type.VECTOR) {
            return new Reading.Part(
                    name, formulas.get(0).text(), formulas.get(0).latex());
        }
        String text = formulas.stream().map(Formula::text).collect(Collectors.joining(", ", "(", ")"));
        String latex = formulas.stream().map(Formula::latex).collect(Collectors.joining(",\\,", "(", ")"));
        return new Reading.Part(name, text, latex);
    }

    double[] numbers(Object answer) {
        return formulas(answer).stream().mapToDouble(Formula::at).toArray();
    }

    /** Numbers as a reader would type them. */
    public Object typed(double[] numbers) {
        List<String> texts = IntStream.range(0, numbers.length)
                .mapToObj(i -> Numerals.full(numbers[i]))
                .toList();
        return type == Type.VECTOR ? texts : texts.get(0);
    }
}
