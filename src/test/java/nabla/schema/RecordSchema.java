package nabla.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nabla.text.Bilingual;

/** The schema of a record that a reader fills: its components are the keys, their types what stands there. */
final class RecordSchema {
    private static final Map<Type, String> SCALARS =
            Map.of(String.class, "string", Integer.class, "integer", Double.class, "number", Boolean.class, "boolean");

    private final Meanings meanings;

    RecordSchema(Meanings meanings) {
        this.meanings = meanings;
    }

    /** @param path of keys that leads to the record */
    ObjectNode of(String path, Class<?> record) {
        ObjectNode schema = Fragments.of("{type: object, properties: {}, required: [], additionalProperties: false}");
        for (RecordComponent component : record.getRecordComponents()) {
            add(schema, path, record, component);
        }
        return schema.get("required").isEmpty() ? schema.put("minProperties", 1) : schema;
    }

    /** Adds the key of a component, unless it is not there for authors. */
    void add(ObjectNode schema, String path, Class<?> record, RecordComponent component) {
        String key = key(record, component);
        Meanings.Meaning meaning = meanings.of(path + "." + key);
        if (meaning.absent()) {
            return;
        }
        ObjectNode type = type(path + "." + key, component.getGenericType());
        schema.withObjectProperty("properties").set(key, Fragments.merged(type, meaning.fragment()));
        if (!meaning.optional()) {
            ((ArrayNode) schema.get("required")).add(key);
        }
    }

    private ObjectNode type(String path, Type type) {
        ObjectNode schema = Fragments.MAPPER.createObjectNode();
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType() == List.class;
            Type[] of = generic.getActualTypeArguments();
            schema.put("type", list ? "array" : "object");
            schema.set(list ? "items" : "additionalProperties", type(path, of[of.length - 1]));
        } else if (SCALARS.containsKey(type)) {
            schema.put("type", SCALARS.get(type));
        } else if (type == Bilingual.class) {
            return Fragments.ref("both");
        } else if (type != Object.class) {
            Class<?> own = (Class<?>) type;
            return own.isEnum() ? words(own) : of(path, own);
        }
        return schema;
    }

    private static ObjectNode words(Class<?> constants) {
        ArrayNode words = Fragments.MAPPER.createArrayNode();
        Arrays.stream(constants.getEnumConstants())
                .forEach(constant -> words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT)));
        return Fragments.MAPPER.createObjectNode().set("enum", words);
    }

    /** As Jackson calls it: the annotation of a component is that of its field. */
    private static String key(Class<?> record, RecordComponent component) {
        try {
            JsonProperty named = record.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            return named == null ? component.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
