package nabla.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nabla.formula.FormulaError;

/** Reads a request's body into a record; whatever does not fit becomes a {@link RequestError} that names the field. */
public final class Body {
    public static final int LIMIT = 64 * 1024;
    private static final String JSON = "application/json";
    private static final List<String> CHARSETS = List.of("utf-8", "utf8");

    private Body() {}

    public static <T> T read(Context context, Class<T> type) {
        checkHeaders(context);
        byte[] body = context.bodyAsBytes();
        if (body.length == 0) {
            throw Complaint.EMPTY_BODY.about("body");
        }
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            T read = read(parser, type);
            if (parser.nextToken() != null) {
                throw Complaint.GOES_ON.about(
                        null,
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr());
            }
            return read;
        } catch (JsonProcessingException malformed) {
            throw JsonFault.of(malformed);
        } catch (CharConversionException notUtf8) {
            throw Complaint.NOT_UTF_8.about(null);
        } catch (IOException impossible) {
            throw new IllegalStateException("the body is in memory", impossible);
        }
    }

    /** A JSON body says what it is, in the one character set that JSON has, and is not compressed. */
    private static void checkHeaders(Context context) {
        String header = context.header(Header.CONTENT_TYPE);
        if (header == null) {
            throw Complaint.NO_CONTENT_TYPE.about(null);
        }
        MediaType type = MediaType.read(header);
        if (!type.name().equals(JSON)) {
            throw Complaint.CONTENT_TYPE.about(null, PrintedNumbers.inShort(header));
        }
        if (type.charset() != null && !CHARSETS.contains(type.charset())) {
            throw Complaint.CHARSET.about(null, PrintedNumbers.inShort(type.charset()));
        }
        String encoding = context.header(Header.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Complaint.CONTENT_ENCODING.about(null, PrintedNumbers.inShort(encoding));
        }
    }

    private static <T> T read(JsonParser parser, Class<T> type) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw Complaint.EMPTY_BODY.about("body");
            }
            T body = Json.MAPPER.readValue(parser, type);
            if (body == null) {
                throw Complaint.NOT_AN_OBJECT.about("body");
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            throw Complaint.UNKNOWN_KEY.about(path(unknown), unknown.getPropertyName(), known(unknown));
        } catch (MismatchedInputException mismatch) {
            throw misfit(mismatch);
        } catch (JsonMappingException failed) {
            if (failed.getCause() instanceof FormulaError error) {
                throw new FieldError(path(failed), error);
            }
            if (failed.getCause() instanceof InputCoercionException) {
                throw Complaint.NUMBER_TOO_LARGE.about(path(failed), new FieldName(path(failed)));
            }
            throw failed;
        }
    }

    private static RequestError misfit(MismatchedInputException mismatch) {
        String path = path(mismatch);
        return path.isEmpty()
                ? Complaint.NOT_AN_OBJECT.about("body")
                : Complaint.WRONG_TYPE.about(path, new FieldName(path), Expected.of(mismatch.getTargetType()));
    }

    /** A required value. */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw Complaint.MISSING.about(field, new FieldName(field));
        }
        return value;
    }

    public static <T> T orElse(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The place as a program would write it: {@code window[1]}. */
    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : exception.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
