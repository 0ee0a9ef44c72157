package nabla.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nabla.book.source.FigureSchema;

/** All schemas, by the names of their files in docs/schemas. */
public final class Schemas {
    private Schemas() {}

    static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        schemas.put("exercises", new ExerciseSchema().schema());
        schemas.put("figures", new FigureSchema().schema());
        schemas.put("glossary", withCommon("glossary.yaml"));
        schemas.put("book", withCommon("book.yaml"));
        schemas.values().forEach(Schemas::finish);
        return schemas;
    }

    private static ObjectNode withCommon(String file) {
        return Fragments.file(file).set("definitions", common());
    }

    public static ObjectNode common() {
        return Fragments.file("common.yaml");
    }

    /** Editors know draft 7 best, in which nothing counts beside a reference: it goes into a list of its own. */
    private static void finish(ObjectNode schema) {
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.findParents("$ref").stream().map(ObjectNode.class::cast).forEach(parent -> {
            if (parent.size() > 1) {
                parent.putArray("allOf").addObject().set("$ref", parent.remove("$ref"));
            }
        });
    }

    /** A map whose key {@code kind} says which keys there are besides. */
    public static ObjectNode kinds() {
        return Fragments.of("{type: object, required: [kind], properties: {kind: {enum: []}}, allOf: []}");
    }

    public static void addKind(ObjectNode kinds, ObjectNode definitions, String kind, ObjectNode schema) {
        ((ArrayNode) kinds.at("/properties/kind/enum")).add(kind);
        ObjectNode choice = ((ArrayNode) kinds.get("allOf")).addObject();
        choice.set("if", Fragments.of("{required: [kind], properties: {kind: {const: " + kind + "}}}"));
        choice.set("then", Fragments.ref(kind));
        schema.withObjectProperty("properties").putObject("kind").put("const", kind);
        definitions.set(kind, schema);
    }
}
