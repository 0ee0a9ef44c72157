package nabla.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nabla.book.source.ExerciseEntry;
import nabla.book.source.Problems;
import nabla.book.source.Yaml;
import nabla.exercise.Exercise;
import nabla.exercise.question.DefinitionError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of exercises and their reader agree: every place of every exercise is spoiled in several ways. What the schema
 * refuses the reader refuses; what the reader does not know, or misses just there, the schema refuses.
 */
class AgreementTest {
    private static final Validator SCHEMA = new Validator(Schemas.all().get("exercises"));
    private static final List<String> SPOILT = List.of("true", "7.5", "\"zzz zzz\"", "[[\"zzz\"]]", "{\"zzz\": 1}");

    private final Set<String> spoilt = new HashSet<>();

    /** A refusal of the reader; the path is empty where it has none. */
    private record Refusal(String path, String expected, String got) {
        /** Whether it is about a key or a type, not about what is meant; names under accepts are the author's own. */
        boolean isOfForm(String removed) {
            return got.equals("an unknown key")
                    || expected.startsWith("one of the keys")
                    || expected.equals("a value of the right type")
                    || path.equals(removed) && got.equals("nothing") && !path.startsWith("accepts.");
        }
    }

    @TestFactory
    Stream<DynamicTest> theSchemaAndTheReaderAgree() throws IOException {
        return exercises().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.get("id").asText(), () -> {
                    assertThat(refusals(exercise)).isEmpty();
                    assertThat(complaints(exercise)).isEmpty();
                    spoil(exercise, exercise, exercise.get("kind").asText(), "");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "procedure  {id: a, kind: number, answer: {%s: {zzz: 1}}}",
                "run  {id: a, kind: tune, reader: {h: number}, run: {%s: {zzz: 1}}, meet: [{grows: true}], accepts: {h: 1},"
                        + " rejects: [{answer: {h: 2}, fails: 1}, {answer: {h: 3}, fails: 1}]}"
            })
    void theReaderKnowsEveryNameOfTheSchema(String family) {
        String[] parts = family.split("  ");
        List<String> names = new ArrayList<>();
        Schemas.all()
                .get("exercises")
                .at("/definitions/" + parts[0] + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        assertThat(names).hasSizeGreaterThan(3).allSatisfy(name -> assertThat(
                        refusals(whole(Fragments.of(parts[1].replace("%s", name)))))
                .extracting(Refusal::got)
                .doesNotContain(name)
                .isNotEmpty());
        assertThat(refusals(whole(Fragments.of(parts[1].replace("%s", "walk")))))
                .extracting(Refusal::got)
                .contains("walk");
    }

    /** Those of the book, and those by which the grading is tested. */
    private static List<ObjectNode> exercises() throws IOException {
        List<ObjectNode> exercises = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("exercises.yaml")).toList()) {
                Fragments.tree(Files.readString(file)).forEach(exercise -> exercises.add((ObjectNode) exercise));
            }
        }
        Path tests = Path.of("src/test/resources");
        Fragments.tree(Files.readString(tests.resolve("grading-kinds.yaml")))
                .forEach(exercise -> exercises.add(whole((ObjectNode) exercise)));
        Fragments.tree(Files.readString(tests.resolve("grading.yaml")))
                .properties()
                .forEach(named ->
                        exercises.add(whole((ObjectNode) named.getValue()).put("id", named.getKey())));
        return exercises;
    }

    private static ObjectNode whole(ObjectNode exercise) {
        ObjectNode words = Fragments.of("{ko: 말, en: words}");
        exercise.putIfAbsent("prompt", words);
        exercise.putIfAbsent("solution", words);
        exercise.putIfAbsent("hints", Fragments.MAPPER.createArrayNode().add(words));
        return exercise;
    }

    /** @param place kind and keys that lead here: one of each is enough */
    private void spoil(ObjectNode exercise, JsonNode here, String place, String path) {
        if (here instanceof ObjectNode map && spoilt.add(place)) {
            compare(exercise, "no such path", () -> map.put("zzz", 1), () -> map.remove("zzz"));
        }
        for (int i = 0; i < (here instanceof ArrayNode list ? list.size() : 0); i++) {
            spoil(exercise, here.get(i), place, path + "[" + i + "]");
        }
        if (here instanceof ObjectNode map) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(map.properties())) {
                spoil(exercise, map, entry.getKey(), place, path.isEmpty() ? "" : path + ".");
            }
        }
    }

    private void spoil(ObjectNode exercise, ObjectNode map, String key, String place, String path) {
        JsonNode kept = map.get(key);
        spoil(exercise, kept, place + "." + key, path + key);
        if (spoilt.add(place + "." + key + "!")) {
            Runnable back = () -> map.set(key, kept);
            compare(exercise, path + key, () -> map.remove(key), back);
            SPOILT.forEach(text -> compare(exercise, "no such path", () -> map.set(key, Fragments.tree(text)), back));
        }
    }

    private static void compare(ObjectNode exercise, String removed, Runnable change, Runnable back) {
        change.run();
        List<String> complaints = complaints(exercise);
        List<Refusal> refusals = refusals(exercise);
        if (!complaints.isEmpty()) {
            assertThat(refusals).as("%s for %s", complaints, exercise).isNotEmpty();
        } else {
            assertThat(refusals).as("%s", exercise).noneMatch(refusal -> refusal.isOfForm(removed));
        }
        back.run();
    }

    private static List<String> complaints(ObjectNode exercise) {
        return SCHEMA.complaints(Fragments.MAPPER.createArrayNode().add(exercise));
    }

    @SuppressWarnings("unchecked")
    private static List<Refusal> refusals(ObjectNode exercise) {
        Problems problems = new Problems("exercises.yaml");
        Yaml yaml = Yaml.read(exercise.toString(), 1, problems);
        new ExerciseEntry(yaml, problems);
        List<Refusal> refusals = new ArrayList<>();
        problems.errors().forEach(error -> refusals.add(new Refusal("", error.expected(), error.got())));
        try {
            Exercise.read((Map<String, Object>) yaml.plain());
        } catch (DefinitionError e) {
            refusals.add(new Refusal(e.path(), e.expected(), String.valueOf(e.got())));
        }
        return refusals;
    }
}
