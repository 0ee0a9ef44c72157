package nabla.web.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nabla.formula.Formula;
import nabla.plot.Point;
import nabla.plot.surface.Surface;

/** How JSON is read and written: strictly in, and no bare NaN out. */
public final class Json {
    public static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /** For an answer so large that the copies on its way through a string would take as long as its digits. */
    public static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Object answer) {
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule()
                .addDeserializer(Double.class, new NumberAsTyped())
                .addSerializer(Point.class, new PlottedPoint())
                .setMixInAnnotation(Surface.class, SurfaceHeights.class);
        ObjectMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .addModule(module)
                .build();
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
            mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.TryConvert);
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        return mapper;
    }

    /** Heights are plot data: where there is none, it is null. */
    private abstract static class SurfaceHeights {
        @JsonSerialize(using = Heights.class)
        double[][] z;

        /** Said by a warning, in words. */
        @JsonIgnore
        boolean oscillates;
    }

    /** A large surface has most of its time go into its digits. */
    private static final class Heights extends JsonSerializer<double[][]> {
        @Override
        public void serialize(double[][] heights, JsonGenerator out, SerializerProvider provider) throws IOException {
            List<Ascii> rows = Arrays.stream(heights)
                    .map(row -> new Ascii(ShortDecimals.of(row)))
                    .toList();
            out.writeStartArray();
            for (Ascii row : rows) {
                out.writeRawValue(row);
            }
            out.writeEndArray();
        }
    }

    /** Text that is copied as it is where others would be encoded character by character. */
    private static final class Ascii extends SerializedString {
        Ascii(byte[] text) {
            super(new String(text, StandardCharsets.US_ASCII));
            _unquotedUTF8Ref = text;
        }
    }

    /** A JSON number, or a string that is a formula without variables: {@code "pi/2"}, {@code "10e-50"}. */
    private static final class NumberAsTyped extends JsonDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isNumeric()) {
                return parser.getDoubleValue();
            }
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return Formula.read(parser.getText(), List.of()).at();
            }
            return (Double) context.handleUnexpectedToken(Double.class, parser);
        }
    }

    /** A point of a plot; where there is nothing to draw, the coordinate is null. */
    private static final class PlottedPoint extends JsonSerializer<Point> {
        @Override
        public void serialize(Point point, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            write(out, "x", point.x());
            write(out, "y", point.y());
            out.writeEndObject();
        }

        private static void write(JsonGenerator out, String name, double value) throws IOException {
            if (Double.isFinite(value)) {
                out.writeNumberField(name, value);
            } else {
                out.writeNullField(name);
            }
        }
    }
}
