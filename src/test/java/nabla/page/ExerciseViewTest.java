package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nabla.book.Language;
import nabla.exercise.question.Field;
import nabla.exercise.question.Field.Choice;
import nabla.exercise.question.Field.Type;
import nabla.exercise.question.Kind;
import nabla.exercise.question.Question;
import org.junit.jupiter.api.Test;

class ExerciseViewTest {
    @Test
    void anExerciseIsNumberedAndSaysWhatIsAsked() {
        assertThat(render(Kind.NUMBER, field(Type.NUMBER, 1, 1)))
                .contains("id=\"slope\" class=\"exercise\" role=\"group\" aria-labelledby=\"slope-title\"")
                .contains("Exercise 3", "<p>Find it.</p>", "<b>f′(2) =</b>")
                .containsOnlyOnce("exercise-blank");
        assertThat(ExerciseView.render(shown(Kind.NUMBER, field(Type.NUMBER, 1, 1)), Language.KO)
                        .render())
                .contains("연습 문제 3");
    }

    @Test
    void withoutScriptsItSaysWhatIsNeededAndHasNoControls() {
        assertThat(render(Kind.NUMBER, field(Type.NUMBER, 1, 1)))
                .contains("<p class=\"scriptless\">To answer this exercise, JavaScript")
                .doesNotContain("<button", "<input");
    }

    @Test
    void aMatrixHasABlankForEachComponent() {
        assertThat(render(Kind.VECTOR, field(Type.VECTOR, 2, 3)).split("exercise-blank", -1))
                .hasSize(7);
    }

    @Test
    void optionsAndLinesAreReadInTheOrderOfTheQuestion() {
        assertThat(render(Kind.CHOICE, field(Type.ONE, 1, 1, new Choice("b", 1, ""), new Choice("a", 0, ""))))
                .containsSubsequence("second</span></li>", "first</span></li>");
        assertThat(render(Kind.ORDER, field(Type.LINES, 1, 1, new Choice("l2", -1, "  if x < h:"))))
                .contains("<li class=\"exercise-line\"><code><span class=\"line-indent\">  </span>"
                        + "<span>if x &lt; h:</span></code></li>");
    }

    private static String render(Kind kind, Field field) {
        return ExerciseView.render(shown(kind, field), Language.EN).render();
    }

    private static Field field(Type type, int rows, int columns, Choice... choices) {
        return new Field("answer", type, "f'(2)", rows, columns, List.of(), List.of(choices));
    }

    private static ShownExercise shown(Kind kind, Field field) {
        return new ShownExercise(
                3,
                new Question("slope", kind, 1, true, List.of(field)),
                "<p>Find it.</p>",
                Map.of("answer", "<b>f′(2) =</b>"),
                Map.of("a", "first", "b", "second"),
                "{\"prompt\": \"</script>\"}");
    }

    @Test
    void theQuestionTravelsAlongAndCannotEndItsElement() {
        assertThat(render(Kind.CHOICE, field(Type.ONE, 1, 1))).contains("\\u003c/script>\"}</script>");
    }
}
