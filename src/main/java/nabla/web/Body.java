package nabla.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nabla.formula.FormulaError;

/** Reads a request's body into a record; whatever does not fit becomes a {@link Problem} that names the field. */
final class Body {
    static final int LIMIT = 64 * 1024;

    private Body() {}

    static <T> T read(Context context, Class<T> type) {
        String contentType = context.contentType();
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Complaint.CONTENT_TYPE.about(null, contentType);
        }
        if (context.contentLength() > LIMIT || context.bodyAsBytes().length > LIMIT) {
            throw Complaint.TOO_LARGE.about(null, LIMIT);
        }
        try {
            T body = Json.MAPPER.readValue(context.bodyAsBytes(), type);
            if (body == null) {
                throw Complaint.WRONG_TYPE.about("body", "body", Expected.OBJECT);
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            throw Complaint.UNKNOWN_KEY.about(path(unknown), unknown.getPropertyName(), known(unknown));
        } catch (MismatchedInputException mismatch) {
            throw Complaint.WRONG_TYPE.about(path(mismatch), path(mismatch), Expected.of(mismatch.getTargetType()));
        } catch (JsonMappingException failed) {
            throw failed.getCause() instanceof FormulaError error
                    ? new FieldError(path(failed), error)
                    : Complaint.MALFORMED_JSON.about(path(failed), failed.getOriginalMessage());
        } catch (JsonProcessingException malformed) {
            throw Complaint.MALFORMED_JSON.about(null, malformed.getOriginalMessage());
        } catch (IOException unreadable) {
            throw Complaint.MALFORMED_JSON.about(null, unreadable.getMessage());
        }
    }

    /** A required value. */
    static <T> T required(String field, T value) {
        if (value == null) {
            throw Complaint.MISSING.about(field, field);
        }
        return value;
    }

    static <T> T orElse(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The place as a reader would write it: {@code window[1]}. */
    private static String path(JsonMappingException exception) {
        List<JsonMappingException.Reference> references = exception.getPath();
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
