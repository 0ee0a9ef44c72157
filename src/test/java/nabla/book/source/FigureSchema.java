package nabla.book.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import nabla.schema.Fragments;
import nabla.schema.Meanings;
import nabla.schema.Schemas;

/** The schema of what stands in a figure's fence: the settings of each {@link WidgetKind}. */
public final class FigureSchema {
    public final Meanings meanings = new Meanings("settings.yaml");

    public ObjectNode schema() {
        ObjectNode schema = Schemas.kinds();
        ObjectNode definitions = Schemas.common();
        for (WidgetKind kind : WidgetKind.values()) {
            Schemas.addKind(schema, definitions, kind.word(), figure(kind));
        }
        return schema.put("title", "What stands in a fence named widget.").set("definitions", definitions);
    }

    private ObjectNode figure(WidgetKind kind) {
        ObjectNode figure = Fragments.file("fence.yaml");
        ObjectNode properties = figure.withObjectProperty("properties");
        properties.withObjectProperty("settings").setAll(settings(kind));
        if (kind.hasCode()) {
            ((ArrayNode) figure.get("required")).add("code");
        } else {
            properties.remove("code");
        }
        return figure;
    }

    private ObjectNode settings(WidgetKind kind) {
        ObjectNode settings = Fragments.of(
                "{type: object, properties: {}, required: [], minProperties: 1, additionalProperties: false}");
        Map<String, Setting> all = new TreeMap<>(kind.needed);
        all.putAll(kind.optional);
        all.forEach((key, setting) -> {
            ObjectNode schema = settings.withObjectProperty("properties").putObject(key);
            schema.setAll(schema(setting));
            schema.setAll(meanings.of(kind.word() + "." + key).fragment());
        });
        kind.needed.keySet().stream().sorted().forEach(((ArrayNode) settings.get("required"))::add);
        return settings;
    }

    static ObjectNode schema(Setting setting) {
        String list = "type: array, minItems: 1, items: ";
        String pair = "type: array, minItems: 2, maxItems: 2, items: ";
        String formula = "{$ref: '#/definitions/formula'}";
        String window = "{" + pair + "{type: number}}";
        String vector = "{" + list + formula + "}";
        String method = "{enum: " + Setting.METHOD_WORDS + "}";
        return Fragments.of(
                switch (setting) {
                    case TEXT -> "{$ref: '#/definitions/text'}";
                    case TEXTS, NAMES -> "{" + list + "{$ref: '#/definitions/text'}}";
                    case FORMULA -> formula;
                    case NUMBERS -> "{$ref: '#/definitions/numbers'}";
                    case SCHEME -> "{enum: [forward, backward, central]}";
                    case WINDOW -> window;
                    case PLANE -> "{" + pair + window + "}";
                    case POINT -> "{" + pair + formula + "}";
                    case TWO_NAMES -> "{" + pair + "{$ref: '#/definitions/text'}}";
                    case VECTOR -> vector;
                    case MATRIX -> "{" + list + vector + "}";
                    case ONE_HOT -> "{type: array, items: {enum: [0, 1]}, contains: {const: 1}}";
                    case COUNT -> "{type: integer, minimum: 0}";
                    case COUNTS -> "{type: array, items: {type: integer, minimum: 0}}";
                    case ACTIVATION -> "{enum: [relu, tanh, sigmoid, identity]}";
                    case SCHEDULE -> "{enum: [constant, step, inverse, cosine]}";
                    case SIGN -> "{enum: [ascent, descent]}";
                    case METHOD -> method;
                    case METHODS -> "{" + list + method + "}";
                    case AXIS_SCALE -> "{enum: [linear, logarithmic]}";
                });
    }
}
