package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {

    @Test
    void anErrorOfZeroHasNoPlaceOnALogarithmicAxis() {
        Dataset errors = Dataset.errors("central", new double[] {0.1, 0.01, 1e-3, 1e-4}, new double[] {
            -1e-2, 0, Double.NaN, Double.POSITIVE_INFINITY
        });
        assertThat(errors.role()).isEqualTo("error");
        assertThat(errors.data())
                .containsExactly(new Point(0.1, 0.01), Point.gap(0.01), Point.gap(1e-3), Point.gap(1e-4));
    }

    @Test
    void stepsAndErrorsMustPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.errors("", new double[2], new double[3]))
                .withMessageContaining("2")
                .withMessageContaining("3");
    }

    @Test
    void aPathEndsBeforeItLeavesThePlane() {
        double[][] path = {{-3, 4}, {-2.4, 3.2}, {Double.NaN, 1}, {1, 1}};
        assertThat(Dataset.path("0.1", path).data()).containsExactly(new Point(-3, 4), new Point(-2.4, 3.2));
        assertThat(Dataset.path("", new double[0][]).data()).isEmpty();
    }

    @Test
    void aHistoryCountsItsSteps() {
        assertThat(Dataset.history("f", "curve", new double[] {25, Double.POSITIVE_INFINITY, 1})
                        .data())
                .containsExactly(new Point(0, 25), Point.gap(1), new Point(2, 1));
    }

    @Test
    void theSecantThroughTwoPointsReachesAcrossTheWindow() {
        assertThat(Line.through(new Point(1, 1), new Point(3, 9), -1, 5))
                .containsExactly(new Point(-1, -7), new Point(5, 17));
    }

    @Test
    void theTangentOfTheSquareAtThreeHasSlopeSix() {
        assertThat(Line.tangent(new Point(3, 9), 6, 0, 4)).containsExactly(new Point(0, -9), new Point(4, 15));
    }

    @Test
    void whatDeterminesNoLineDrawsNone() {
        Point p = new Point(1, 1);
        assertThat(Line.through(p, p, 0, 1)).isEmpty();
        assertThat(Line.through(p, new Point(1, 2), 0, 2)).isEmpty();
        assertThat(Line.tangent(p, Double.NaN, 0, 2)).isEmpty();
        assertThat(Line.tangent(Point.gap(1), 1, 0, 2)).isEmpty();
        assertThat(Line.tangent(p, Double.POSITIVE_INFINITY, 0, 2)).isEmpty();
    }

    @Test
    void aPlotKeepsItsDatasetsInOrder() {
        Dataset point = Dataset.point("P", 3, 9);
        Dataset line = Curve.sample(x -> x, 0, 1).dataset("f", "curve");
        assertThat(Plot.of(line, point).datasets()).isEqualTo(List.of(line, point));
        assertThat(line.role()).isEqualTo("curve");
        assertThat(point.data().get(0).isGap()).isFalse();
    }
}
