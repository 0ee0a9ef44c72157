package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void significantDigitsPrintShort() {
        assertThat(Double.toString(Rounding.significant(66.50150507518049, 6))).isEqualTo("66.5015");
        assertThat(Double.toString(Rounding.significant(-0.012345678, 5))).isEqualTo("-0.012346");
        assertThat(Double.toString(Rounding.significant(123456.7, 3))).isEqualTo("123000.0");
        assertThat(Double.toString(Rounding.significant(9.9999, 3))).isEqualTo("10.0");
    }

    @Test
    void significantDigitsAgreeWithDecimalArithmetic() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 11);
            int digits = 1 + random.nextInt(8);
            double expected = new BigDecimal(value)
                    .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                    .doubleValue();
            assertThat(Rounding.significant(value, digits)).isEqualTo(expected);
        }
    }

    @Test
    void whatCannotBeRoundedComesBack() {
        for (double value :
                new double[] {0.0, -0.0, Double.POSITIVE_INFINITY, Double.NaN, 1e-320, Double.MIN_VALUE, 1e308}) {
            assertThat(Double.valueOf(Rounding.significant(value, 5))).isEqualTo((Object) value);
        }
        assertThat(Rounding.significant(Math.PI, 17)).isEqualTo(Math.PI);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.significant(1, 0))
                .withMessageContaining("0");
    }

    @Test
    void aListIsRoundedAsEachOfItsNumbers() {
        double[] values = {0.0, -0.0, 12.3456, -1e-9, 1e308, -1e308, Double.NaN, Double.NEGATIVE_INFINITY, 1e-320, 7};
        for (int decade : new int[] {-301, -300, -4, 0, 3, 300, 301}) {
            double[] each = Arrays.stream(values)
                    .map(value -> Rounding.toDecade(value, decade))
                    .toArray();
            assertThat(Rounding.toDecade(values, decade)).containsExactly(each);
        }
    }
}
