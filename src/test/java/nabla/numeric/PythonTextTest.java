package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The tables were printed by Python 3.11 and NumPy 2.4 themselves: make-python-text.py. */
class PythonTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyDoubleOfTheTablePrintsAsPythonDid() throws IOException {
        List<String> rows = lines("/python-text.csv");
        List<String> table = rows.subList(1, rows.size());

        assertThat(table).hasSizeGreaterThan(700).allSatisfy(row -> {
            String[] cells = row.split(",");
            assertThat(PythonText.of(Double.longBitsToDouble(Long.parseLong(cells[0]))))
                    .isEqualTo(cells[1]);
        });
    }

    @Test
    void everyArrayOfTheTablePrintsAsNumpyDid() throws IOException {
        assertThat(lines("/numpy-text.jsonl")).hasSizeGreaterThan(1000).allSatisfy(row -> {
            JsonNode entry = JSON.readTree(row);
            assertThat(PythonText.of(tensor(entry))).isEqualTo(entry.get("text").asText());
        });
    }

    @Test
    void aScalarPrintsAsAPlainNumber() {
        assertThat(PythonText.of(new Tensor(new double[] {6.000000000012662}))).isEqualTo("6.000000000012662");
    }

    @Test
    void everyPrintedDoubleReadsBackAsItself() {
        new Random(1)
                .longs(20_000)
                .mapToDouble(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .forEach(x -> assertThat(Double.parseDouble(PythonText.of(x))).isEqualTo(x));
    }

    private static Tensor tensor(JsonNode entry) {
        int[] shape = StreamSupport.stream(entry.get("shape").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
        return new Tensor(entry.has("step") ? multiples(entry.get("step").asDouble(), shape) : values(entry), shape);
    }

    private static double[] values(JsonNode entry) {
        return StreamSupport.stream(entry.get("values").spliterator(), false)
                .mapToDouble(value -> Double.parseDouble(value.asText()))
                .toArray();
    }

    private static double[] multiples(double step, int[] shape) {
        int size = IntStream.of(shape).reduce(1, (a, b) -> a * b);
        return IntStream.range(0, size).mapToDouble(i -> i * step).toArray();
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = PythonTextTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
