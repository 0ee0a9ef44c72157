package nabla.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nabla.book.source.Problems;
import nabla.book.source.Yaml;

/** Fragments of schemas as they are written by hand: in YAML. */
public final class Fragments {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Fragments() {}

    public static ObjectNode file(String name) {
        try (InputStream stream = Fragments.class.getResourceAsStream("/schemas/" + name)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode of(String yaml) {
        return (ObjectNode) tree(yaml);
    }

    /** As the book reads YAML. */
    public static JsonNode tree(String yaml) {
        Problems problems = new Problems("");
        Yaml read = Yaml.read(yaml, 1, problems);
        if (read == null || !problems.errors().isEmpty()) {
            throw new IllegalArgumentException(yaml + problems.errors());
        }
        return MAPPER.valueToTree(read.plain());
    }

    /** What either says, maps within maps joined. */
    static ObjectNode merged(ObjectNode schema, ObjectNode more) {
        try {
            return MAPPER.readerForUpdating(schema.deepCopy()).readValue(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode ref(String definition) {
        return MAPPER.createObjectNode().put("$ref", "#/definitions/" + definition);
    }
}
