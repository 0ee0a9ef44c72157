package nabla.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.0 ns",
        "38_000, 38 µs",
        "1_349_999, 1.3 ms",
        "9_960_000, 10 ms",
        "134_000_000, 130 ms",
        "996_000_000, 1.0 s",
        "61_000_000_000, 61 s"
    })
    void aTimeHasTwoDigitsAndTheUnitThatSuitsIt(String nanoseconds, String shown) {
        assertThat(PrintedNumbers.time(Double.parseDouble(nanoseconds.replace("_", ""))))
                .isEqualTo(shown);
    }

    @Test
    void placesAndNestedNumbersReadAsInPython() {
        assertThat(PrintedNumbers.place()).isEqualTo("()");
        assertThat(PrintedNumbers.place(3)).isEqualTo("(3,)");
        assertThat(PrintedNumbers.place(0, 1)).isEqualTo("(0, 1)");
        assertThat(PrintedNumbers.nested(3.0)).isEqualTo("3.0");
        assertThat(PrintedNumbers.nested(List.of(List.of(1.0, 2.0), List.of(3.0, 4.5))))
                .isEqualTo("[[1.0, 2.0], [3.0, 4.5]]");
    }
}
