package nabla.exercise.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nabla.exercise.question.DefinitionError;

/** Maps plain maps and lists, as YAML gives them, to records; every mismatch is a {@link DefinitionError}. */
public final class DefinitionMapper {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfig(
                    LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private DefinitionMapper() {}

    /** Reads what stands at {@code path} as a record; unknown keys are errors. */
    public static <T> T read(String path, Object value, Class<T> type) {
        if (!(value instanceof Map)) {
            throw new DefinitionError(path, "a map", shown(value));
        }
        try {
            return MAPPER.convertValue(value, type);
        } catch (IllegalArgumentException e) {
            throw e.getCause() instanceof JsonMappingException mismatch ? error(path, mismatch) : e;
        }
    }

    /** The same value as text, maps in the order that they have. */
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Refuses keys and list items that have nothing after them. */
    static void requireValues(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> requireValues(join(path, String.valueOf(key)), entry));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireValues(path + "[" + i + "]", list.get(i));
            }
        }
        required(path, value, "a value");
    }

    public static <T> T required(String path, T value, String expected) {
        if (value == null) {
            throw new DefinitionError(path, expected, "nothing");
        }
        return value;
    }

    public static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    public static String shown(Object value) {
        return value == null ? "nothing" : value instanceof Map || value instanceof List ? text(value) : "" + value;
    }

    private static DefinitionError error(String path, JsonMappingException mismatch) {
        String at = path;
        for (JsonMappingException.Reference step : mismatch.getPath()) {
            at = step.getFieldName() == null ? at + "[" + step.getIndex() + "]" : join(at, step.getFieldName());
        }
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return new DefinitionError(at, "one of the keys " + keys(unknown.getKnownPropertyIds()), "an unknown key");
        }
        return new DefinitionError(at, "a value of the right type", mismatch.getOriginalMessage());
    }

    private static String keys(Collection<Object> known) {
        return known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
