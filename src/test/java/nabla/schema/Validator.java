package nabla.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;

/** What an editor says of a piece of content, in English. */
public record Validator(JsonSchema schema) {
    private static final SchemaValidatorsConfig IN_ENGLISH =
            SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();

    public Validator(ObjectNode schema) {
        this(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema, IN_ENGLISH));
    }

    public List<String> complaints(JsonNode content) {
        return schema.validate(content).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
