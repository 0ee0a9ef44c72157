package nabla.exercise.task;

import java.util.List;
import nabla.exercise.answer.Typed;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Reading;
import nabla.formula.Formula;

/** The one field of an exercise that asks for a formula of these variables. */
record FormulaField(List<String> variables) {

    List<Field> fields(String label) {
        return List.of(new Field(Field.ANSWER, Field.Type.FORMULA, label, 1, 1, variables, List.of()));
    }

    /** @throws InvalidAnswer if it is no formula of the variables */
    Formula formula(Object answer) {
        return Typed.formula(Field.ANSWER, answer, variables);
    }

    /** @throws InvalidAnswer if it is no formula of the variables */
    Reading reading(Object answer) {
        Formula formula = formula(answer);
        return new Reading(List.of(new Reading.Part(Field.ANSWER, formula.text(), formula.latex())), null);
    }
}
