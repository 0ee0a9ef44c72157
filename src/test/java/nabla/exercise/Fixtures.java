package nabla.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The exercises of grading.yaml, by name. */
final class Fixtures {
    static final Map<String, Exercise> EXERCISES = read();

    private Fixtures() {}

    @SuppressWarnings("unchecked")
    private static Map<String, Exercise> read() {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        Yaml.map(text()).forEach((name, definition) -> {
            Map<String, Object> whole = new LinkedHashMap<>((Map<String, Object>) definition);
            whole.put("id", name);
            whole.put("prompt", Map.of("ko", "물음", "en", "question"));
            whole.put("solution", Map.of("ko", "풀이", "en", "solution"));
            exercises.put(name, Exercise.read(whole));
        });
        return exercises;
    }

    private static String text() {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/grading.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
