package nabla.exercise.task;

import java.util.List;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict;

/**
 * What a kind makes of a definition: stateless, everything that varies comes with the draw. An answer is any JSON value;
 * one that cannot be graded is an {@link InvalidAnswer}, and no other exception leaves these methods.
 */
public sealed interface Task
        permits NumberTask, VectorTask, ExpressionTask, ChoiceTask, OrderTask, FunctionTask, TuneTask {

    /** The reader's fields; the label is LaTeX in front of the (first) field. */
    List<Field> fields(Draw draw, String label);

    /** How an answer is read; a problem may be part of it or thrown. */
    Reading read(Draw draw, Object answer);

    Verdict.Scored grade(Draw draw, Object answer);

    /** An answer that scores full. */
    Object reference(Draw draw);

    /** What a reader answers who makes the author's foreseen mistake with that index, from 0. */
    Object mistake(Draw draw, int index);

    /** The right answer as a solution shows it. */
    String latex(Draw draw);

    /** @throws DefinitionError if this draw makes no good exercise */
    void check(Draw draw);

    static Task read(Definition definition, Scope scope) {
        return switch (definition.kind()) {
            case NUMBER -> NumberTask.read(definition, scope);
            case VECTOR -> VectorTask.read(definition, scope);
            case EXPRESSION -> ExpressionTask.read(definition, scope);
            case CHOICE -> ChoiceTask.read(definition, scope);
            case ORDER -> OrderTask.read(definition);
            case FUNCTION -> FunctionTask.read(definition, scope);
            case TUNE -> TuneTask.read(definition, scope);
        };
    }
}
