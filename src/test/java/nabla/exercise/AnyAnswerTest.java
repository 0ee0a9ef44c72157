package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nabla.exercise.question.Field;
import nabla.exercise.question.Kind;
import nabla.exercise.question.Verdict;
import org.junit.jupiter.api.Test;

/** Whatever a client sends as an answer gets a verdict. */
class AnyAnswerTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "x*y",
            "1",
            "-1",
            "0",
            "1e-5",
            "1e308",
            "1/0",
            "nan",
            "l1",
            "l2",
            "a",
            "b",
            "삼",
            "\u0000",
            "((",
            "x^x^x^x",
            "floor(x)",
            "1/(x*y)",
            "log(x)",
            "abs(x)+abs(y)",
            "sqrt(-x)",
            "exp(exp(exp(x)))",
            "1e300*x^3");
    private static final List<String> KEYS = List.of("h", "rate", "start", "steps", "function", "answer", "0", "");

    @Test
    void everyAnswerGetsAVerdictAndAReading() {
        Random random = new Random(20261125);
        for (Exercise exercise : GradingKindsTest.EXERCISES.values()) {
            for (int i = 0; i < 400; i++) {
                Object answer = i < 200 ? any(random, 3) : likely(random, exercise.variant(i));
                Variant variant = exercise.variant(i);
                assertThat(variant.grade(answer))
                        .as("%s: %s", exercise.id(), answer)
                        .isNotNull();
                assertThat(variant.read(answer))
                        .as("%s: %s", exercise.id(), answer)
                        .isNotNull();
            }
        }
    }

    @Test
    void hugeAnswersAreRefused() {
        String text = "(".repeat(100_000);
        Object nested = "x";
        for (int depth = 0; depth < 5_000; depth++) {
            nested = depth % 2 == 0 ? Arrays.asList(nested) : Map.of("h", nested);
        }
        for (Exercise exercise : GradingKindsTest.EXERCISES.values()) {
            for (Object answer : List.of(text, nested, Map.of("h", text, "function", text), List.of(text))) {
                assertThat(exercise.variant(0).grade(answer)).as(exercise.id()).isInstanceOf(Verdict.Invalid.class);
            }
        }
    }

    @Test
    void whatIsShownTellsNothingAboutBeingRight() {
        for (Exercise exercise : GradingKindsTest.EXERCISES.values()) {
            for (long seed = 0; seed < 20; seed++) {
                List<Field.Choice> choices =
                        exercise.variant(seed).question().fields().get(0).choices();
                for (int place = 0; place < choices.size(); place++) {
                    assertThat(choices.get(place).id()).isIn("l" + (place + 1), String.valueOf((char) ('a' + place)));
                }
            }
        }
    }

    @Test
    void linesAreNeverShownInRightOrderAndNotAlwaysTheSame() {
        Exercise exercise = GradingKindsTest.EXERCISES.get("central-difference");
        List<Object> shown = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            Variant variant = exercise.variant(seed);
            List<Field.Choice> choices = variant.question().fields().get(0).choices();
            List<String> ids = choices.stream().map(Field.Choice::id).toList();
            assertThat(variant.grade(ids))
                    .isInstanceOfSatisfying(Verdict.Scored.class, scored -> assertThat(scored.isRight())
                            .isFalse());
            shown.add(choices.stream().map(choice -> choice.code().strip()).toList());
        }
        assertThat(shown.stream().distinct()).hasSizeGreaterThan(50);
    }

    private static Object likely(Random random, Variant variant) {
        List<Field> fields = variant.question().fields();
        Map<String, Object> answer = new HashMap<>();
        for (Field field : fields) {
            Supplier<Object> text = () -> TEXTS.get(random.nextInt(TEXTS.size()));
            answer.put(
                    field.name(),
                    field.type() == Field.Type.VECTOR ? Arrays.asList(text.get(), text.get()) : text.get());
        }
        return variant.question().kind() == Kind.TUNE
                ? answer
                : answer.get(fields.get(0).name());
    }

    private static Object any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(5) - 2;
            case 3 -> new double[] {1e308, -0.0, 5e-324, 0.1}[random.nextInt(4)];
            case 4, 5 -> TEXTS.get(random.nextInt(TEXTS.size()));
            case 6 -> {
                Map<Object, Object> map = new HashMap<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    map.put(KEYS.get(random.nextInt(KEYS.size())), any(random, depth - 1));
                }
                yield map;
            }
            default -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(any(random, depth - 1));
                }
                yield list;
            }
        };
    }
}
