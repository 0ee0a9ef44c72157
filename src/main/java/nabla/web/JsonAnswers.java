package nabla.web;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import nabla.web.http.Json;

/** Writes the answers of routes; what it needs for that is loaded by the first of them. */
final class JsonAnswers implements JsonMapper {
    @Override
    public String toJsonString(Object answer, Type type) {
        return Json.text(answer);
    }
}
