package nabla.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nabla.exercise.question.Verdict;

/** A verdict as text, in ASCII, since half of a surrogate pair in an answer has no bytes in UTF-8. What a later version adds to it, an earlier one overlooks. */
final class VerdictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Verdict.class, Kinds.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
    @JsonSubTypes({
        @Type(value = Verdict.Scored.class, name = "scored"),
        @Type(value = Verdict.Invalid.class, name = "invalid")
    })
    private interface Kinds {}

    private VerdictJson() {}

    static String write(Verdict verdict) {
        try {
            return MAPPER.writerFor(Verdict.class).writeValueAsString(verdict);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a verdict can always be written", impossible);
        }
    }

    static Verdict read(String json) {
        try {
            return MAPPER.readValue(json, Verdict.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the database holds a verdict that cannot be read", damaged);
        }
    }
}
