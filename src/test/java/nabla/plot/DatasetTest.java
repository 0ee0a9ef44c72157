package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {

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
