package nabla.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortDecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "3, 3",
        "-3, -3",
        "0.5, 0.5",
        "-0.05, -0.05",
        "12.3400, 12.34",
        "100, 100",
        "1e6, 1000000",
        "0.000001, 0.000001",
        "-0.0, -0.0",
        "0.1234567890123456, 0.1234567890123456",
        "1e300, 1.0E300",
        "1e-300, 1.0E-300",
        "NaN, null",
        "-Infinity, null",
        "-2.2250738585072014E-308, -2.2250738585072014E-308"
    })
    void aNumberIsWrittenWithTheDigitsThatItNeeds(double value, String written) {
        assertThat(json(value)).isEqualTo("[" + written + "]");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameDoubleWhateverItsNeighboursAre() {
        Random random = new Random(1);
        double[] values = random.doubles(20_000, -1e4, 1e4)
                .map(value -> {
                    double power = Math.pow(10, random.nextInt(14));
                    return random.nextInt(20) == 0 ? value : Math.rint(value * power) / power;
                })
                .toArray();
        String[] written = json(values).replaceAll("[\\[\\]]", "").split(",");
        for (int i = 0; i < values.length; i++) {
            assertThat(Double.parseDouble(written[i])).isEqualTo(values[i]);
        }
    }

    private static String json(double... values) {
        return new String(ShortDecimals.of(values), StandardCharsets.US_ASCII);
    }
}
