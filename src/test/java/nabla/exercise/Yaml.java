package nabla.exercise;

import java.util.List;
import java.util.Map;

/** Definitions as authors write them. */
final class Yaml {
    private Yaml() {}

    static Exercise exercise(String text) {
        return Exercise.read(map(text));
    }

    static Map<String, Object> map(String text) {
        return new org.yaml.snakeyaml.Yaml().load(text);
    }

    static List<Map<String, Object>> list(String text) {
        return new org.yaml.snakeyaml.Yaml().load(text);
    }
}
