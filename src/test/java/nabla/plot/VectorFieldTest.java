package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VectorFieldTest {

    private static final double[] AXIS = Axis.of(-2, 2, 5);
    private static final UnaryOperator<double[]> BOWL = p -> new double[] {2 * p[0], 2 * p[1]};

    @Test
    void ascentPointsAwayFromTheBottomOfABowlAndDescentTowardsIt() {
        List<Arrow> up =
                VectorField.of(BOWL, AXIS, AXIS, VectorField.Sign.ASCENT).arrows();
        List<Arrow> down =
                VectorField.of(BOWL, AXIS, AXIS, VectorField.Sign.DESCENT).arrows();
        assertThat(up).hasSize(25);
        assertThat(up).allMatch(arrow -> arrow.norm() == 2 * Math.hypot(arrow.x(), arrow.y()));
        assertThat(up).filteredOn(arrow -> arrow.norm() > 0).allMatch(a -> a.dx() * a.x() + a.dy() * a.y() > 0);
        assertThat(down).filteredOn(arrow -> arrow.norm() > 0).allMatch(a -> a.dx() * a.x() + a.dy() * a.y() < 0);
    }

    @Test
    void everyArrowIsFourFifthsOfACellLongAndKeepsItsDirection() {
        double[] tall = Axis.of(-200, 200, 5);
        for (Arrow arrow : VectorField.of(p -> new double[] {3, 4e200}, AXIS, tall, VectorField.Sign.ASCENT)
                .arrows()) {
            assertThat(Math.hypot(arrow.dx() / 1, arrow.dy() / 100)).isCloseTo(0.8, within(1e-12));
        }
        Arrow diagonal = VectorField.of(p -> new double[] {1e-200, 1e-200}, AXIS, AXIS, VectorField.Sign.ASCENT)
                .arrows()
                .get(0);
        assertThat(diagonal.dx()).isEqualTo(diagonal.dy()).isCloseTo(0.8 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void theStillPointHasAnArrowWithoutLength() {
        Arrow centre = VectorField.of(BOWL, AXIS, AXIS, VectorField.Sign.DESCENT)
                .arrows()
                .get(12);
        assertThat(centre).isEqualTo(new Arrow(0, 0, 0, 0, 0));
    }

    @Test
    void placesWithoutAFiniteGradientHaveNoArrow() {
        UnaryOperator<double[]> log = p -> new double[] {p[0] > 0 ? 1 / p[0] : p[0] < 0 ? Double.NaN : 1 / 0.0, 0};
        assertThat(VectorField.of(log, AXIS, AXIS, VectorField.Sign.ASCENT).arrows())
                .hasSize(10)
                .allMatch(arrow -> arrow.x() > 0);
    }

    @Test
    void anAxisThatDoesNotIncreaseIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorField.of(BOWL, new double[] {1, 1}, AXIS, VectorField.Sign.ASCENT))
                .withMessageContaining("1.0 is followed by 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorField.of(BOWL, AXIS, new double[] {1}, VectorField.Sign.ASCENT))
                .withMessageContaining("not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of(3, 2, 5)).withMessageContaining("3.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of(2, 3, 1)).withMessageContaining("1");
    }
}
