package nabla.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.book.Language;
import nabla.exercise.question.Field;
import nabla.exercise.question.Question;

/** An exercise as the server sends it: readable without JavaScript, with room for what {@code lib/exercise/exercise.js} builds. */
final class ExerciseView {
    private ExerciseView() {}

    static DomContent render(ShownExercise shown, Language language) {
        Question question = shown.question();
        String id = question.id();
        return div(
                        p(span(Text.EXERCISE.in(language, shown.number())).withClass("exercise-number"))
                                .withId(id + "-title")
                                .withClass("exercise-title"),
                        div(rawHtml(shown.prompt())).withClass("exercise-prompt"),
                        div(each(question.fields(), field -> field(shown, field, language)))
                                .withClass("exercise-fields"),
                        div().withClass("exercise-desk"),
                        p(Text.EXERCISE_NEEDS_SCRIPT.in(language)).withClass("scriptless"),
                        data(shown))
                .withId(id)
                .withClass("exercise")
                .attr("role", "group")
                .attr("aria-labelledby", id + "-title")
                .withData("kind", question.kind().word())
                .withData("seed", String.valueOf(question.seed()));
    }

    /** An answer of the server that nobody has to wait for. */
    private static DomContent data(ShownExercise shown) {
        return script(rawHtml(shown.data().replace("<", "\\u003c")))
                .withType("application/json")
                .withClass("exercise-data");
    }

    private static DomContent field(ShownExercise shown, Field field, Language language) {
        return switch (field.type()) {
            case NUMBER, FORMULA -> line(shown, field, blank(), language);
            case VECTOR -> line(shown, field, matrix(field), language);
            case ONE -> options(shown, field, "exercise-options", Text.JS_CHOOSE_ONE.in(language));
            case SEVERAL -> options(shown, field, "exercise-options is-several", Text.JS_CHOOSE_SEVERAL.in(language));
            case LINES -> lines(field, language);
        };
    }

    private static DomContent line(ShownExercise shown, Field field, DomContent room, Language language) {
        String label = shown.labels().getOrDefault(field.name(), "");
        DomContent words = label.isEmpty() ? text(Text.JS_ANSWER.in(language)) : rawHtml(label);
        return div(span(words).withClass("exercise-label"), room)
                .withClass("exercise-field is-" + field.type().name().toLowerCase(Locale.ROOT));
    }

    private static DomContent blank() {
        return span().withClass("exercise-blank");
    }

    private static DomContent matrix(Field field) {
        return div(each(IntStream.range(0, field.rows()).boxed().toList(), row -> div(each(
                                IntStream.range(0, field.columns()).boxed().toList(), column -> blank()))
                        .withClass("exercise-row")))
                .withClass("exercise-matrix");
    }

    private static DomContent options(ShownExercise shown, Field field, String className, String how) {
        return div(
                p(how).withClass("exercise-how"),
                ul(each(
                                field.choices(),
                                choice -> li(span(rawHtml(shown.options().getOrDefault(choice.id(), "")))
                                        .withClass("exercise-option"))))
                        .withClass(className));
    }

    private static DomContent lines(Field field, Language language) {
        return div(
                p(Text.JS_LINE_HOW.in(language)).withClass("exercise-how"),
                ol(
                                each(field.choices(), choice -> li(line(choice.code()))
                                        .withClass("exercise-line")),
                                li(Text.JS_LINE_RULE.in(language)).withClass("exercise-rule"))
                        .withClass("exercise-lines"));
    }

    private static DomContent line(String code) {
        String words = code.stripLeading();
        String indent = code.substring(0, code.length() - words.length());
        return code(span(indent).withClass("line-indent"), span(words));
    }
}
