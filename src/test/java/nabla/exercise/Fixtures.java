package nabla.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exercises of grading.yaml, by name. */
final class Fixtures {
    static final Map<String, Exercise> EXERCISES = read();

    private Fixtures() {}

    private static Map<String, Exercise> read() {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        definitions().forEach(definition -> exercises.put((String) definition.get("id"), Exercise.read(definition)));
        return exercises;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> definitions() {
        List<Map<String, Object>> definitions = new ArrayList<>();
        Yaml.map(text()).forEach((name, definition) -> {
            Map<String, Object> whole = new LinkedHashMap<>((Map<String, Object>) definition);
            whole.put("id", name);
            whole.put("prompt", Map.of("ko", "물음", "en", "question"));
            whole.put("solution", Map.of("ko", "풀이", "en", "solution"));
            definitions.add(whole);
        });
        return definitions;
    }

    private static String text() {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/grading.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
