package nabla.exercise.task;

import nabla.exercise.definition.Condition;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Json;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Template;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Words;

/**
 * A sentence that may be chosen.
 *
 * @param path where the definition has it
 * @param always whether it is right, if no condition decides
 * @param condition when it is right, or null
 * @param why what to say if it is chosen wrongly, or null
 */
record Option(String path, boolean always, Condition condition, Words text, Words why) {

    /** As an author writes it; {@code right} is true, false or a condition. */
    record Keys(String ko, String en, Object right, Words why) {}

    static Option read(String path, Keys keys, Scope scope) {
        Json.required(path, keys, "an option");
        boolean fixed = keys.right instanceof Boolean;
        if (!fixed && !(keys.right instanceof String)) {
            throw new DefinitionError(path + ".right", "true, false or a condition", Json.shown(keys.right));
        }
        Condition condition = fixed ? null : scope.condition(path + ".right", (String) keys.right);
        return new Option(path, Boolean.TRUE.equals(keys.right), condition, new Words(keys.ko, keys.en), keys.why);
    }

    boolean isRight(Draw draw) {
        return condition == null ? always : condition.holds(draw);
    }

    Words whyNot(Draw draw) {
        return why == null ? PickText.WRONG_OPTION.words() : Template.fill(path + ".why", why, draw);
    }

    void check(Draw draw) {
        Template.fill(path, text, draw);
        whyNot(draw);
    }
}
