package nabla.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * An answer as it is stored and graded: JSON in ASCII, which any database takes as it is. What is graded is read from
 * what is stored, so that grading it again later sees the same.
 */
public record SentAnswer(String json) {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final ObjectReader WHOLE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** As it is stored: of any JSON value, in plain maps and lists. */
    public static SentAnswer of(Object answer) {
        try {
            return new SentAnswer(MAPPER.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON can be written as JSON", impossible);
        }
    }

    /** What may stand in JSON as it is: a damaged answer as a text. */
    public String raw() {
        try {
            boolean isEmpty = WHOLE.readTree(json).isMissingNode();
            return isEmpty ? "null" : json;
        } catch (JsonProcessingException damaged) {
            return MAPPER.valueToTree(json).toString();
        }
    }

    public Object value() {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("not JSON: " + json, damaged);
        }
    }
}
