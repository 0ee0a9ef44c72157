package nabla.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** What an editor says of a piece of content. */
public record Validator(JsonSchema schema) {

    public Validator(ObjectNode schema) {
        this(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema));
    }

    public List<String> complaints(JsonNode content) {
        return schema.validate(content).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
