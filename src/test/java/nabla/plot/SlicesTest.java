package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final Range WINDOW = new Range(-5, 5);

    @Test
    void theCapIsCutWithSlopesOfMinusAFifthAndMinusTwoFifths() {
        List<Slice> slices = Slices.of(
                (x, y) -> 7 - (x * x + y * y) / 10,
                List.of("x", "y"),
                new double[] {1, 2},
                WINDOW,
                WINDOW,
                1e-4,
                new double[] {-0.2, -0.4});
        Slice alongX = slices.get(0);
        assertThat(alongX.variable()).isEqualTo("x");
        assertThat(alongX.fixed()).isEqualTo(2);
        assertThat(alongX.slope()).isCloseTo(-0.2, within(1e-9));
        assertThat(alongX.exactSlope()).isEqualTo(-0.2);
        assertThat(alongX.curve().points()).allMatch(p -> p.y() == 7 - (p.x() * p.x() + 4) / 10);
        Slice alongY = slices.get(1);
        assertThat(alongY.variable()).isEqualTo("y");
        assertThat(alongY.fixed()).isEqualTo(1);
        assertThat(alongY.slope()).isCloseTo(-0.4, within(1e-9));
        Point end = alongY.tangent().get(1);
        assertThat(end.x()).isEqualTo(5);
        assertThat(end.y()).isCloseTo(6.5 - 0.4 * 3, within(1e-8));
    }

    @Test
    void withoutASlopeThereIsNoTangent() {
        List<Slice> slices = Slices.of(
                (x, y) -> Math.log(x) + y, List.of("x", "y"), new double[] {-1, 0}, WINDOW, WINDOW, 1e-4, new double[] {
                    Double.NaN, 1
                });
        assertThat(slices).allSatisfy(slice -> assertThat(slice.tangent()).isEmpty());
        assertThat(slices.get(0).curve().points()).isNotEmpty();
        assertThat(slices.get(1).curve().points()).isEmpty();
    }

    @Test
    void threeVariablesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slices.of(
                        (x, y) -> x, List.of("x", "y", "z"), new double[] {1, 2}, WINDOW, WINDOW, 1e-4, new double[] {
                            1, 0
                        }))
                .withMessageContaining("3");
    }
}
