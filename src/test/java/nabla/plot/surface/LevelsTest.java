package nabla.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import nabla.plot.Axis;
import nabla.plot.Range;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void aBowlGetsEvenRoundLevels() {
        assertThat(levels(5, 12, (x, y) -> x * x + y * y)).containsExactly(5, 10, 15, 20, 25, 30, 35, 40, 45);
        assertThat(levels(1, 12, (x, y) -> x + y)).containsExactly(-1.5, -1, -0.5, 0, 0.5, 1, 1.5);
        assertThat(levels(1, 20, (x, y) -> 0.2 * x + 0.15)).contains(0.3, 0.06, -0.04);
    }

    @Test
    void theValleyBetweenSteepWallsGetsItsShareOfLevels() {
        double[] levels = levels(2, 12, (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x));
        assertThat(levels).hasSizeBetween(8, 12).contains(1, 10, 100, 1000);
        assertThat(Arrays.stream(levels).filter(level -> level < 200).count()).isGreaterThan(4);
    }

    @Test
    void aPitInAPlateauMirrorsAValleyBetweenWalls() {
        DoubleBinaryOperator wall = (x, y) -> Math.exp(2 * (x + y));
        double[] up = levels(3, 12, wall);
        double[] down = levels(3, 12, (x, y) -> -wall.applyAsDouble(x, y));
        double[] mirrored = Arrays.stream(down).map(level -> -level).sorted().toArray();
        assertThat(mirrored).containsExactly(up);
    }

    @Test
    void aFewExtremesDoNotTakeAllLevels() {
        double[] levels = levels(3, 12, (x, y) -> Math.sin(x) + 1e-3 / (x * x + y * y + 1e-7));
        assertThat(Arrays.stream(levels).filter(level -> Math.abs(level) < 1).count())
                .isGreaterThan(5);
    }

    @Test
    void levelsLieStrictlyInsideAndNeverExceedTheirCount() {
        DoubleBinaryOperator[] landscapes = {
            (x, y) -> x * y,
            (x, y) -> 7 - (x * x + y * y) / 10,
            (x, y) -> 1e6 + 1e-3 * x,
            (x, y) -> 1e300 * x,
            (x, y) -> 1e308 * x / 3 * y / 3 * 1.7,
            (x, y) -> 1e-300 * x,
            (x, y) -> 1e-320 * x,
            (x, y) -> Math.exp(50 * x),
            (x, y) -> -1000 + Math.exp(x + y),
            (x, y) -> 1 / x,
            (x, y) -> Math.log(x)
        };
        for (DoubleBinaryOperator f : landscapes) {
            for (int count : new int[] {1, 2, 5, 12, 100}) {
                double[][] z = grid(3, f);
                double[] finite = Range.sortedFinite(
                        Arrays.stream(z).flatMapToDouble(Arrays::stream).toArray());
                double[] levels = Levels.of(z, count);
                assertThat(levels).hasSizeLessThanOrEqualTo(count).doesNotHaveDuplicates();
                assertThat(levels).isSorted();
                for (double level : levels) {
                    assertThat(level).isStrictlyBetween(finite[0], finite[finite.length - 1]);
                }
            }
        }
    }

    @Test
    void flatAndEmptyLandscapesHaveNone() {
        assertThat(levels(1, 12, (x, y) -> 4)).isEmpty();
        assertThat(levels(1, 12, (x, y) -> (1e6 + x) - x)).isEmpty();
        assertThat(levels(1, 12, (x, y) -> Double.NaN)).isEmpty();
        assertThat(levels(1, 0, (x, y) -> x)).isEmpty();
        assertThat(Levels.of(new double[0][0], 12)).isEmpty();
    }

    @Test
    void aKinkBesideAPlateauOrANearlyFlatSideDrawsNoBundleOfLevels() {
        assertThat(levels(5, 12, (x, y) -> Math.max(x, 0))).containsExactly(0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5);
        assertThat(levels(5, 12, (x, y) -> Math.max(x, 0.01 * x)))
                .containsExactly(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5);
        assertThat(levels(5, 12, (x, y) -> Math.min(-x, 0)))
                .containsExactly(-4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5);
        assertThat(levels(5, 12, (x, y) -> Math.log1p(Math.exp(5 * x)) / 5)).contains(0.5, 1, 1.5, 4.5);
    }

    @Test
    void levelsAboveAFloorThatIsNotRoundAreRound() {
        assertThat(levels(3, 12, (x, y) -> 1 / (x * x + y * y + 1e-9))).contains(0.1, 0.2, 0.5, 1, 2, 5);
        assertThat(levels(2, 12, (x, y) -> -3.7168 + (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)))
                .contains(0, 10, 20, 50, 100, 200, 500, 1000, 2000);
    }

    private static double[] levels(double reach, int count, DoubleBinaryOperator f) {
        return Levels.of(grid(reach, f), count);
    }

    private static double[][] grid(double reach, DoubleBinaryOperator f) {
        double[] axis = Axis.of(-reach, reach, 61);
        return Arrays.stream(axis)
                .mapToObj(
                        y -> Arrays.stream(axis).map(x -> f.applyAsDouble(x, y)).toArray())
                .toArray(double[][]::new);
    }
}
