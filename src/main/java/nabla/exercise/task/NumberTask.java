package nabla.exercise.task;

import java.util.List;
import nabla.exercise.answer.Typed;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.Numerals;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;

/** One number is asked for; it may be typed as a formula without variables, and with its unit if the prompt names one. */
record NumberTask(Numbers numbers, boolean numeral, String unit) implements Task {

    private record Keys(Object answer, Object tolerance, String form, String unit) {}

    static NumberTask read(Definition definition, Scope scope) {
        Keys keys = DefinitionMapper.read("", definition.own(), Keys.class);
        if (keys.form != null && !keys.form.equals("number")) {
            throw new DefinitionError("form", "number, or nothing", keys.form);
        }
        if (keys.unit != null && !Typed.isUnit(keys.unit)) {
            throw new DefinitionError("unit", "a unit such as m/s, or nothing", keys.unit);
        }
        return new NumberTask(
                Numbers.read(keys.answer, keys.tolerance, definition, scope, false),
                keys.form != null,
                keys.unit == null ? "" : keys.unit);
    }

    @Override
    public List<Field> fields(Draw draw, String label) {
        return List.of(new Field(Field.ANSWER, Field.Type.NUMBER, label, 1, 1, List.of(), List.of()));
    }

    @Override
    public Reading read(Draw draw, Object answer) {
        Formula formula = typed(answer).formula();
        return new Reading(List.of(new Reading.Part(Field.ANSWER, formula.text(), formula.latex())), null);
    }

    @Override
    public Verdict.Scored grade(Draw draw, Object answer) {
        return numbers.grade(draw, List.of(typed(answer)));
    }

    private Typed typed(Object answer) {
        Typed typed = Typed.number(Field.ANSWER, answer, unit);
        if (numeral && !typed.isNumeral()) {
            throw AnswerText.NOT_A_NUMERAL.in(Field.ANSWER);
        }
        return typed;
    }

    @Override
    public Object reference(Draw draw) {
        return Numerals.full(numbers.right(draw).values()[0]);
    }

    @Override
    public Object mistake(Draw draw, int index) {
        return Numerals.full(numbers.mistake(draw, index).values()[0]);
    }

    @Override
    public String latex(Draw draw) {
        return Numerals.latex(numbers.right(draw).values()[0]);
    }

    @Override
    public void check(Draw draw) {
        numbers.check(draw);
    }
}
