package nabla.exercise.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nabla.exercise.answer.Typed;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Numerals;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;
import nabla.numeric.Tensor;
import nabla.text.Bilingual;

/** A vector or a matrix is asked for; every component is worth a point. */
record VectorTask(Numbers numbers) implements Task {

    private record Keys(Object answer, Object tolerance) {}

    static VectorTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        return new VectorTask(Numbers.read(keys.answer, keys.tolerance, definition, scope, true));
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        int[] shape = numbers.right(draw).shape();
        int rows = shape.length == 2 ? shape[0] : 1;
        return List.of(
                new Field(Field.ANSWER, Field.Type.VECTOR, label, rows, shape[shape.length - 1], List.of(), List.of()));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        Tensor right = numbers.right(draw);
        ComponentNames names = new ComponentNames(right);
        List<Reading.Part> parts = new ArrayList<>();
        Verdict.Invalid problem = null;
        List<Object> cells = cells(answer, right.shape());
        for (int i = 0; i < cells.size(); i++) {
            try {
                Formula formula = Typed.number(names.field(i), cells.get(i)).formula();
                parts.add(new Reading.Part(names.field(i), formula.text(), formula.latex()));
            } catch (InvalidAnswer e) {
                problem = problem == null ? e.verdict() : problem;
            }
        }
        return new Reading(parts, problem);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        Tensor right = numbers.right(draw);
        ComponentNames names = new ComponentNames(right);
        List<Object> cells = cells(answer, right.shape());
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            typed.add(Typed.number(names.field(i), cells.get(i)));
        }
        return numbers.grade(draw, typed);
    }

    /** What stands in the places, row by row. */
    private static List<Object> cells(Object answer, int[] shape) {
        if (answer == null || answer instanceof String text && text.isBlank()) {
            throw AnswerText.EMPTY.in(Field.ANSWER);
        }
        if (shape.length == 1) {
            return row(answer, shape, Field.ANSWER);
        }
        List<Object> cells = new ArrayList<>();
        List<Object> rows = row(answer, shape, Field.ANSWER);
        for (int i = 0; i < shape[0]; i++) {
            cells.addAll(row(rows.get(i), new int[] {shape[1]}, Field.ANSWER + "[" + i + "]"));
        }
        return cells;
    }

    private static List<Object> row(Object row, int[] shape, String field) {
        if (!(row instanceof List<?> list)) {
            throw AnswerText.NOT_A_LIST.in(field);
        }
        if (list.size() != shape[0]) {
            throw new InvalidAnswer(field, -1, shapeWords(shape, list.size()));
        }
        return new ArrayList<>(list);
    }

    private static Bilingual shapeWords(int[] shape, int got) {
        return shape.length == 2
                ? new Bilingual("행이 %s개여야 하는데 %s개입니다.", "There must be %s rows, not %s.").with(shape[0], got)
                : new Bilingual("성분이 %s개여야 하는데 %s개입니다.", "There must be %s components, not %s.").with(shape[0], got);
    }

    @Override
    public Object reference(Draw draw) {
        return texts(numbers.right(draw));
    }

    @Override
    public Object mistake(Draw draw, int index) {
        return texts(numbers.mistake(draw, index));
    }

    private static Object texts(Tensor tensor) {
        return texts(tensor.nested());
    }

    private static Object texts(Object nested) {
        return nested instanceof List<?> list
                ? list.stream().map(VectorTask::texts).toList()
                : Numerals.full((Double) nested);
    }

    @Override
    public String latex(Draw draw) {
        Tensor right = numbers.right(draw);
        List<String> cells =
                Arrays.stream(right.values()).mapToObj(Numerals::latex).toList();
        if (right.shape().length == 1) {
            return "(" + String.join(", ", cells) + ")";
        }
        int columns = right.shape()[1];
        List<String> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += columns) {
            rows.add(cells.subList(from, from + columns).stream().collect(Collectors.joining(" & ")));
        }
        return "\\begin{bmatrix}" + String.join(" \\\\ ", rows) + "\\end{bmatrix}";
    }

    @Override
    public void check(Draw draw) {
        numbers.check(draw);
    }
}
