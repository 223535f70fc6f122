package org.gongkai.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema that lies beside a disclosure's data, read by a validator that is not ours. */
public record Schema(JsonSchema schema) {
    public static Schema beside(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("disclosure.schema.json"));
        return new Schema(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text));
    }

    public List<String> faults(JsonNode data) {
        return schema.validate(data).stream().map(ValidationMessage::toString).toList();
    }
}
