package nabla.formula.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import nabla.numeric.PythonText;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private static final int DRAWS = 20_000;

    @Test
    void theShortestDigitsNeedNotBeARoundingOfLongerOnes() {
        assertThat(NumberText.shortest(5.9409111446723744e-213)).isEqualTo(new BigDecimal("5.940911144672375E-213"));
        assertThat(NumberText.shortest(Double.MIN_VALUE)).isEqualTo(new BigDecimal("5E-324"));
        assertThat(NumberText.shortest(-0.1)).isEqualTo(new BigDecimal("-0.1"));
        assertThat(NumberText.shortest(0)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void theDigitsAreThoseThatPythonPrints() {
        Random random = new Random(7);
        for (int i = 0; i < DRAWS; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(x)) {
                assertThat(NumberText.shortest(x)).isEqualByComparingTo(new BigDecimal(PythonText.of(x)));
            }
        }
    }
}
