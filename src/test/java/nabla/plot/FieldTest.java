package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final double[] AXIS = Axis.of(-2, 2, 5);
    private static final UnaryOperator<double[]> BOWL = p -> new double[] {2 * p[0], 2 * p[1]};

    @Test
    void ascentPointsAwayFromTheBottomOfABowlAndDescentTowardsIt() {
        List<Arrow> up = Field.of(BOWL, AXIS, AXIS, Field.Sign.ASCENT).arrows();
        List<Arrow> down = Field.of(BOWL, AXIS, AXIS, Field.Sign.DESCENT).arrows();
        assertThat(up).hasSize(25);
        assertThat(up).allMatch(arrow -> arrow.norm() == 2 * Math.hypot(arrow.x(), arrow.y()));
        assertThat(up).filteredOn(arrow -> arrow.norm() > 0).allMatch(a -> a.dx() * a.x() + a.dy() * a.y() > 0);
        assertThat(down).filteredOn(arrow -> arrow.norm() > 0).allMatch(a -> a.dx() * a.x() + a.dy() * a.y() < 0);
    }

    @Test
    void everyArrowIsFourFifthsOfACellLongAndKeepsItsDirection() {
        double[] tall = Axis.of(-200, 200, 5);
        for (Arrow arrow : Field.of(p -> new double[] {3, 4e200}, AXIS, tall, Field.Sign.ASCENT)
                .arrows()) {
            assertThat(Math.hypot(arrow.dx() / 1, arrow.dy() / 100)).isCloseTo(0.8, within(1e-12));
        }
        Arrow diagonal = Field.of(p -> new double[] {1e-200, 1e-200}, AXIS, AXIS, Field.Sign.ASCENT)
                .arrows()
                .get(0);
        assertThat(diagonal.dx()).isEqualTo(diagonal.dy()).isCloseTo(0.8 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void theStillPointHasAnArrowWithoutLength() {
        Arrow centre = Field.of(BOWL, AXIS, AXIS, Field.Sign.DESCENT).arrows().get(12);
        assertThat(centre).isEqualTo(new Arrow(0, 0, 0, 0, 0));
    }

    @Test
    void placesWithoutAFiniteGradientHaveNoArrow() {
        UnaryOperator<double[]> log = p -> new double[] {p[0] > 0 ? 1 / p[0] : p[0] < 0 ? Double.NaN : 1 / 0.0, 0};
        assertThat(Field.of(log, AXIS, AXIS, Field.Sign.ASCENT).arrows())
                .hasSize(10)
                .allMatch(arrow -> arrow.x() > 0);
    }

    @Test
    void anAxisThatDoesNotIncreaseIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.of(BOWL, new double[] {1, 1}, AXIS, Field.Sign.ASCENT))
                .withMessageContaining("1.0 is followed by 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.of(BOWL, AXIS, new double[] {1}, Field.Sign.ASCENT))
                .withMessageContaining("not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of(3, 2, 5)).withMessageContaining("3.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of(2, 3, 1)).withMessageContaining("1");
    }
}
