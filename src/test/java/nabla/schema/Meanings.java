package nabla.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What keys mean, from a file: by the end of the key's path, the longest that fits. */
public final class Meanings {
    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Set<String> unused = new TreeSet<>();

    /**
     * @param fragment of the schema, with a description
     * @param absent whether the key is not there for authors
     */
    public record Meaning(ObjectNode fragment, boolean optional, boolean absent) {}

    public Meanings(String file) {
        Fragments.file(file).properties().forEach(entry -> {
            String path = entry.getKey().replace("?", "");
            meanings.put(path, meaning(entry.getValue(), entry.getKey().endsWith("?")));
            unused.add(path);
        });
    }

    private static Meaning meaning(JsonNode node, boolean optional) {
        ObjectNode fragment = Fragments.MAPPER.createObjectNode();
        if (node.isTextual()) {
            fragment.set("description", node);
        } else if (node.isObject()) {
            fragment.setAll((ObjectNode) node);
        }
        return new Meaning(fragment, optional, node.isBoolean());
    }

    /** @param path such as {@code number.answer}, of which {@code answer} is the key */
    public Meaning of(String path) {
        for (String end = path; ; end = end.substring(end.indexOf('.') + 1)) {
            if (meanings.containsKey(end)) {
                unused.remove(end);
                return meanings.get(end);
            }
            if (!end.contains(".")) {
                throw new IllegalStateException("nobody says what " + path + " means");
            }
        }
    }

    public Set<String> unused() {
        return unused;
    }
}
