package nabla.exercise.task;

import nabla.exercise.definition.Condition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Template;
import nabla.exercise.question.DefinitionError;
import nabla.text.Bilingual;

/**
 * A sentence that may be chosen.
 *
 * @param path where the definition has it
 * @param always whether it is right, if no condition decides
 * @param condition when it is right, or null
 * @param why what to say if it is chosen wrongly, or null
 */
record Option(String path, boolean always, Condition condition, Bilingual text, Bilingual why) {

    /** As an author writes it; {@code right} is true, false or a condition. */
    record Keys(String ko, String en, Object right, Bilingual why) {}

    static Option read(String path, Keys keys, Scope scope) {
        DefinitionMapper.required(path, keys, "an option");
        boolean fixed = keys.right instanceof Boolean;
        if (!fixed && !(keys.right instanceof String)) {
            throw new DefinitionError(
                    path + ".right", "true, false or a condition", DefinitionMapper.shown(keys.right));
        }
        Condition condition = fixed ? null : scope.condition(path + ".right", (String) keys.right);
        return new Option(path, Boolean.TRUE.equals(keys.right), condition, new Bilingual(keys.ko, keys.en), keys.why);
    }

    boolean isRight(Draw draw) {
        return condition == null ? always : condition.holds(draw);
    }

    Bilingual whyNot(Draw draw) {
        return why == null ? PickText.WRONG_OPTION.words() : Template.fill(path + ".why", why, draw);
    }

    void check(Draw draw) {
        Template.fill(path, text, draw);
        whyNot(draw);
    }
}
