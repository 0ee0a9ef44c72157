package nabla.numeric.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import nabla.numeric.Quadratic;
import nabla.numeric.ShapeError;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymmetricMatrixTest {

    @Property(tries = 300)
    void theEigenvaluesAreThoseOfHipparchus(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int n) {
        double[][] matrix = Quadratic.random(new Random(seed), n).a();
        double[] expected = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix)).getEigenvalues();
        Arrays.sort(expected);

        assertThat(new SymmetricMatrix(matrix).eigen().values()).containsExactly(expected, within(1e-12));
    }

    @Property(tries = 300)
    void theMatrixOnlyStretchesItsEigenvectors(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n) {
        SymmetricMatrix matrix =
                new SymmetricMatrix(Quadratic.random(new Random(seed), n).a());
        Eigen eigen = matrix.eigen();
        for (int i = 0; i < n; i++) {
            double[] vector = eigen.vectors()[i];
            double value = eigen.values()[i];
            assertThat(matrix.times(vector))
                    .containsExactly(
                            Arrays.stream(vector).map(entry -> value * entry).toArray(), within(1e-12));
            assertThat(matrix.form(vector)).isCloseTo(value, within(1e-12));
            assertThat(vector[0]).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e200, 3e199, 1e200",
        "1e-200, 1e-201, 5e-200",
        "1, 1e-8, 1e-16",
        "1e16, 1e8, 2",
        "3, 1e-300, 3",
        "-1e10, 3, 1e-9"
    })
    void bothEigenvaluesOfATwoByTwoMatrixAreRightToTheLastDigits(double a, double b, double d) {
        MathContext digits = new MathContext(60);
        BigDecimal middle = new BigDecimal(a).add(new BigDecimal(d)).divide(BigDecimal.valueOf(2), digits);
        BigDecimal half = new BigDecimal(a).subtract(new BigDecimal(d)).divide(BigDecimal.valueOf(2), digits);
        BigDecimal radius = half.multiply(half)
                .add(new BigDecimal(b).multiply(new BigDecimal(b)))
                .sqrt(digits);
        double[] values =
                new SymmetricMatrix(new double[][] {{a, b}, {b, d}}).eigen().values();

        assertThat(values[0])
                .isCloseTo(
                        middle.subtract(radius).doubleValue(),
                        within(4 * Math.ulp(middle.subtract(radius).doubleValue())));
        assertThat(values[1])
                .isCloseTo(
                        middle.add(radius).doubleValue(),
                        within(4 * Math.ulp(middle.add(radius).doubleValue())));
    }

    @Test
    void theDirectionsOfASlantedBowlAreItsDiagonals() {
        Eigen eigen = new SymmetricMatrix(new double[][] {{2, -1}, {-1, 2}}).eigen();
        double half = Math.sqrt(0.5);

        assertThat(eigen.values()).containsExactly(1, 3);
        assertThat(eigen.vectors()[0]).containsExactly(new double[] {half, half}, within(1e-15));
        assertThat(eigen.vectors()[1]).containsExactly(new double[] {half, -half}, within(1e-15));
        assertThat(eigen.condition()).isEqualTo(3);
    }

    @Test
    void aFlatOrRoundMatrixHasDirectionsToo() {
        Eigen round = new SymmetricMatrix(new double[][] {{2, 0}, {0, 2}}).eigen();
        Eigen flat = new SymmetricMatrix(new double[2][2]).eigen();

        assertThat(round.condition()).isEqualTo(1);
        assertThat(round.vectors()).isDeepEqualTo(new double[][] {{0, 1}, {1, 0}});
        assertThat(flat.condition()).isNaN();
        assertThat(flat.vectors()).isDeepEqualTo(new double[][] {{1, 0}, {0, 1}});
        assertThat(new SymmetricMatrix(new double[][] {{2, -2}, {-2, 2}})
                        .eigen()
                        .condition())
                .isInfinite();
    }

    @Property(tries = 300)
    void whatIsSolvedMultipliesBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n) {
        Quadratic quadratic = Quadratic.random(new Random(seed), n);
        SymmetricMatrix matrix = new SymmetricMatrix(quadratic.a());
        double[] x = matrix.solve(quadratic.b());
        double size = Arrays.stream(x).map(Math::abs).max().orElse(0);

        assertThat(matrix.times(x)).containsExactly(quadratic.b(), within(1e-13 * (1 + size) * n));
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> new SymmetricMatrix(new double[][] {{1, 2}}))
                .isInstanceOf(ShapeError.class)
                .hasMessageContaining("1×1");
    }
}
