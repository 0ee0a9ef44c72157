package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nabla.exercise.question.Verdict;
import org.junit.jupiter.api.Test;

/** Whatever a browser sends, there is a verdict and no exception. */
class AnyTypedAnswerTest {
    private static final String[] PIECES = {
        "x", "y", "3", "0.5", "1e9", "e", "pi", "+", "-", "*", "/", "^", "(", ")", "sin(", "log(", "sqrt(", "max(", ",",
        " ", ".", "²", "√", "π", "한", "\\", "=", "|", "1e999", "NaN", "\u0000", "\uD835", "x^x^x", "1/0", "[", "]",
                "{{a}}", "%s"
    };

    @Test
    void anyJsonValueGetsAVerdict() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Exercise exercise = any(random);
            Object answer = json(random, 3);
            Variant variant = exercise.variant(random.nextInt(5));
            assertThat(variant.grade(answer))
                    .as("%s: %s", exercise.id(), answer)
                    .isNotNull();
            assertThat(variant.read(answer)).as("%s: %s", exercise.id(), answer).isNotNull();
        }
    }

    @Test
    void aVectorOfAnythingGetsAVerdict() {
        Random random = new Random(2);
        Variant vector = Fixtures.EXERCISES.get("gradient").variant(0);
        Variant matrix = Fixtures.EXERCISES.get("matrix").variant(0);
        for (int i = 0; i < 5_000; i++) {
            List<Object> pair = pair(random);
            assertThat(vector.grade(pair)).as("%s", pair).isNotNull();
            List<Object> pairs = List.of(pair(random), pair(random));
            assertThat(matrix.grade(pairs)).as("%s", pairs).isNotNull();
            assertThat(matrix.read(pairs)).as("%s", pairs).isNotNull();
        }
    }

    @Test
    void whatIsTooLongIsInvalid() {
        String sum = "1+".repeat(30_000) + "1";
        String power = "(x+1)^".repeat(200) + "2";
        String deep = "sin(".repeat(5_000);
        for (Exercise exercise : Fixtures.EXERCISES.values()) {
            for (String answer : List.of(sum, power, deep, "9".repeat(60_000), "((x+y+1)^40+1)^40")) {
                assertThat(exercise.variant(0).grade(answer)).isNotNull();
            }
            assertThat(exercise.variant(0).grade(sum)).isInstanceOf(Verdict.Invalid.class);
            assertThat(exercise.variant(0).grade(deep)).isInstanceOf(Verdict.Invalid.class);
        }
    }

    private static Exercise any(Random random) {
        List<Exercise> all = new ArrayList<>(Fixtures.EXERCISES.values());
        return all.get(random.nextInt(all.size()));
    }

    private static List<Object> pair(Random random) {
        List<Object> pair = new ArrayList<>();
        pair.add(json(random, 1));
        pair.add(json(random, 1));
        return pair;
    }

    private static Object json(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextBoolean() ? random.nextInt(100) : random.nextDouble() * 1e300;
            case 3 ->
                List.of(Double.NaN, Double.NEGATIVE_INFINITY, new BigInteger("9".repeat(400)), -0.0)
                        .get(random.nextInt(4));
            case 4, 5, 6 -> text(random);
            case 7, 8 -> list(random, depth);
            default -> map(random, depth);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(json(random, depth - 1));
        }
        return list;
    }

    private static Map<String, Object> map(Random random, int depth) {
        Map<String, Object> map = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text(random), json(random, depth - 1));
        }
        return map;
    }
}
