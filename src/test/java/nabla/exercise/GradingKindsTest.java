package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nabla.exercise.question.Field;
import nabla.exercise.question.Question;
import nabla.exercise.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of what choices, orders, functions and runs are given, at several seeds. */
class GradingKindsTest {
    private static final List<Map<String, Object>> DEFINITIONS = Yaml.list(resource("/grading-kinds.yaml"));
    static final Map<String, Exercise> EXERCISES = DEFINITIONS.stream()
            .map(GradingKindsTest::complete)
            .map(Exercise::read)
            .collect(Collectors.toMap(Exercise::id, Function.identity()));
    private static final Map<Object, List<Object>> LINES =
            DEFINITIONS.stream().collect(Collectors.toMap(map -> map.get("id"), GradingKindsTest::lines));

    @ParameterizedTest
    @CsvFileSource(resources = "/grading-kinds.csv", delimiter = '|', quoteCharacter = '`')
    void everyAnswerGetsWhatTheTableSays(String id, String answer, String points, String found) {
        for (long seed = 0; seed < 4; seed++) {
            Variant variant = EXERCISES.get(id).variant(seed);
            Verdict verdict = variant.grade(answer(variant, answer));
            if (verdict instanceof Verdict.Scored scored) {
                assertThat(scored.points() + " " + scored.diagnosis().code())
                        .as("%s at seed %d: %s", answer, seed, scored)
                        .isEqualTo(points + " " + found);
                assertThat(scored.isRight()).as(answer).isEqualTo(found.equals("right"));
            } else {
                Verdict.Invalid invalid = (Verdict.Invalid) verdict;
                assertThat(points).as("%s", invalid).isEqualTo("invalid");
                assertThat(invalid.message().en()).contains(found);
                assertThat(invalid.message().in(Locale.KOREAN))
                        .isNotEqualTo(invalid.message().en());
            }
        }
    }

    @Test
    void everyReferenceScoresFull() {
        for (Exercise exercise : EXERCISES.values()) {
            for (long seed = 0; seed < 50; seed++) {
                Variant variant = exercise.variant(seed);
                assertThat(variant.grade(variant.reference()))
                        .as("%s at seed %d", exercise.id(), seed)
                        .isInstanceOfSatisfying(Verdict.Scored.class, scored -> assertThat(scored.isRight())
                                .isTrue());
            }
        }
    }

    static Object answer(Variant variant, String text) {
        if (text.startsWith("=")) {
            return json(text.substring(1));
        }
        Question question = variant.question();
        return switch (question.kind()) {
            case CHOICE, ORDER -> ids(variant, text.equals("-") ? List.of() : List.of(text.split(" ")));
            default -> text;
        };
    }

    private static List<String> ids(Variant variant, List<String> numbers) {
        List<Field.Choice> free =
                new ArrayList<>(variant.question().fields().get(0).choices());
        List<String> ids = new ArrayList<>();
        for (String number : numbers) {
            Field.Choice choice = free.stream()
                    .filter(candidate -> isMeant(variant, candidate, Integer.parseInt(number) - 1))
                    .findFirst()
                    .orElseGet(
                            () -> variant.question().fields().get(0).choices().get(0));
            ids.add(choice.id());
            if (choice.place() < 0) {
                free.remove(choice);
            }
        }
        return ids;
    }

    private static boolean isMeant(Variant variant, Field.Choice choice, int index) {
        if (choice.place() >= 0) {
            return choice.place() == index;
        }
        List<?> lines = LINES.get(variant.question().id());
        return choice.code().equals(variant.fill(lines.get(index).toString(), false));
    }

    private static List<Object> lines(Map<String, Object> definition) {
        List<Object> lines = new ArrayList<>();
        for (String key : List.of("lines", "extra")) {
            for (Object line : (List<?>) definition.getOrDefault(key, List.of())) {
                lines.add(line instanceof Map<?, ?> map ? map.get("line") : line);
            }
        }
        return lines;
    }

    private static Object json(String text) {
        try {
            return new ObjectMapper().readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> complete(Map<String, Object> definition) {
        Map<String, String> text = Map.of("ko", "글", "en", "text");
        definition.putIfAbsent("hints", List.of(text));
        definition.putIfAbsent("solution", text);
        return definition;
    }

    private static String resource(String name) {
        try (InputStream stream = GradingKindsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
