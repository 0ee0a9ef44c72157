package nabla.numeric.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nabla.numeric.ShapeError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriticalPointTest {

    @ParameterizedTest
    @MethodSource("hessians")
    void theHessianDecidesWhereItCan(String function, double[][] hessian, CriticalPoint.Kind kind) {
        CriticalPoint point = CriticalPoint.of(new double[hessian.length], hessian);

        assertThat(point.kind()).as(function).isEqualTo(kind);
        assertThat(point.eigenvalues()).hasSize(hessian.length).isSorted();
    }

    static List<Arguments> hessians() {
        return List.of(
                Arguments.of("x²+y²", new double[][] {{2, 0}, {0, 2}}, CriticalPoint.Kind.MINIMUM),
                Arguments.of("x²+xy+y²", new double[][] {{2, 1}, {1, 2}}, CriticalPoint.Kind.MINIMUM),
                Arguments.of("7−(x²+y²)/10", new double[][] {{-0.2, 0}, {0, -0.2}}, CriticalPoint.Kind.MAXIMUM),
                Arguments.of("x²−y²", new double[][] {{2, 0}, {0, -2}}, CriticalPoint.Kind.SADDLE),
                Arguments.of("xy", new double[][] {{0, 1}, {1, 0}}, CriticalPoint.Kind.SADDLE),
                Arguments.of("x²+3xy+y²", new double[][] {{2, 3}, {3, 2}}, CriticalPoint.Kind.SADDLE),
                Arguments.of("x²−y²+z⁴", new double[][] {{2, 0, 0}, {0, -2, 0}, {0, 0, 0}}, CriticalPoint.Kind.SADDLE),
                Arguments.of("x⁴+y⁴", new double[][] {{0, 0}, {0, 0}}, CriticalPoint.Kind.FLAT),
                Arguments.of("x²+y⁴", new double[][] {{2, 0}, {0, 0}}, CriticalPoint.Kind.UNDECIDED),
                Arguments.of("−(x+y)²", new double[][] {{-2, -2}, {-2, -2}}, CriticalPoint.Kind.UNDECIDED),
                Arguments.of("1e-12·x²", new double[][] {{2e-12}}, CriticalPoint.Kind.MINIMUM),
                Arguments.of("1e200·x²", new double[][] {{2e200, 0}, {0, 1e200}}, CriticalPoint.Kind.MINIMUM));
    }

    @Test
    void aSlopeIsNoCriticalPointAndAPointOutsideTheDomainHasNoNature() {
        double[][] bowl = {{2, 0}, {0, 2}};

        assertThat(CriticalPoint.of(new double[] {3, 4}, bowl).kind()).isEqualTo(CriticalPoint.Kind.SLOPE);
        assertThat(CriticalPoint.of(new double[] {3, 4}, bowl).norm()).isEqualTo(5);
        assertThat(CriticalPoint.of(new double[] {1e-9, 0}, bowl).kind()).isEqualTo(CriticalPoint.Kind.MINIMUM);
        assertThat(CriticalPoint.of(new double[] {Double.NaN, 0}, bowl).kind()).isEqualTo(CriticalPoint.Kind.UNDEFINED);
        assertThat(CriticalPoint.of(new double[1], new double[][] {{Double.NaN}})
                        .kind())
                .isEqualTo(CriticalPoint.Kind.UNDEFINED);
    }

    @Test
    void aHessianOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> CriticalPoint.of(new double[2], new double[][] {{1, 2, 3}, {4, 5, 6}}))
                .isInstanceOf(ShapeError.class)
                .hasMessage("hessian: expected an array of shape 2×2, got an array of shape 2×3.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindExplainsItselfInBothLanguages(CriticalPoint.Kind kind) {
        assertThat(kind.message(Locale.KOREAN)).endsWith("니다.");
        assertThat(kind.message(Locale.ENGLISH)).matches("[\\x20-\\x7e]+\\.");
        assertThat(kind.code()).matches("[a-z]+");
    }
}
