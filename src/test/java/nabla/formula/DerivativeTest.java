package nabla.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeTest {
    private static final List<String> VARIABLES = List.of("x", "y", "z", "w", "a");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2                   | x | 2*x
            """)
    void aDerivativeIsWrittenAsInATextbook(String function, String variable, String expected) {
        Node derivative = Derivative.of(Trees.read(function, VARIABLES), VARIABLES.indexOf(variable));
        assertThat(FormulaText.of(derivative, VARIABLES)).isEqualTo(expected);
    }
}
