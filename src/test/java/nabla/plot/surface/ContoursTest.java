package nabla.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import nabla.plot.Axis;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static final double[] AXIS = Axis.of(-5, 5, 101);

    @Test
    void aBowlHasOneClosedCircleForEachLevelWithItsRootAsRadius() {
        List<Contour> contours = of((x, y) -> x * x + y * y, 1, 4, 9, 16);
        assertThat(contours).extracting(Contour::level).containsExactly(1.0, 4.0, 9.0, 16.0);
        for (Contour contour : contours) {
            assertThat(contour.lines()).hasSize(1);
            double[][] circle = contour.lines().get(0);
            assertThat(isClosed(circle)).isTrue();
            assertThat(List.of(circle)).allSatisfy(p -> assertThat(Math.hypot(p[0], p[1]))
                    .isCloseTo(Math.sqrt(contour.level()), within(0.003)));
        }
    }

    @Test
    void aCircleWiderThanTheWindowIsFourArcsThatEndAtTheBorder() {
        List<double[][]> arcs = of((x, y) -> x * x + y * y, 36).get(0).lines();
        assertThat(arcs).hasSize(4).noneMatch(ContoursTest::isClosed);
        for (double[][] arc : arcs) {
            assertThat(isAtBorder(arc[0]) && isAtBorder(arc[arc.length - 1])).isTrue();
        }
    }

    @Test
    void aPlaneHasStraightLines() {
        List<double[][]> lines = of((x, y) -> x + 2 * y, 1.03).get(0).lines();
        assertThat(lines).hasSize(1);
        assertThat(List.of(lines.get(0)))
                .allSatisfy(p -> assertThat(p[0] + 2 * p[1]).isCloseTo(1.03, within(1e-12)));
    }

    @Test
    void theBranchesOfASaddleStayApartOnTheirOwnSide() {
        double[] axis = {-1, 1};
        double[][] saddle = {{1, -1}, {-1, 1}};
        List<double[][]> above =
                Contours.of(axis, axis, saddle, new double[] {0.1}).get(0).lines();
        assertThat(above).hasSize(2).allSatisfy(line -> assertThat(line[0][0] * line[0][1])
                .isPositive());
        List<double[][]> below =
                Contours.of(axis, axis, saddle, new double[] {-0.1}).get(0).lines();
        assertThat(below).hasSize(2).allSatisfy(line -> assertThat(line[0][0] * line[0][1])
                .isNegative());
        assertThat(of((x, y) -> x * y, 1.0).get(0).lines()).hasSize(2);
        assertThat(of((x, y) -> x * y, -1.0).get(0).lines()).hasSize(2);
    }

    @Test
    void linesEndAtAHoleAndGoRoundAnIsland() {
        List<double[][]> cut =
                of((x, y) -> x > 0.5 ? Double.NaN : x * x + y * y, 4.1).get(0).lines();
        assertThat(cut).hasSize(1);
        assertThat(cut.get(0)[0][0]).isCloseTo(0.5, within(1e-9));
        List<Contour> island = of((x, y) -> Math.hypot(x, y) < 1 ? Double.NEGATIVE_INFINITY : x * x + y * y, 9.1);
        assertThat(isClosed(island.get(0).lines().get(0))).isTrue();
    }

    @Test
    void everyPointLiesOnAnEdgeOfTheGridAndInterpolatesToTheLevel() {
        for (int seed = 0; seed < 50; seed++) {
            Grid grid = Grid.random(seed, 0);
            for (Contour contour : grid.contours()) {
                for (double[][] line : contour.lines()) {
                    assertThat(List.of(line)).allSatisfy(p -> assertThat(grid.interpolate(p[0], p[1]))
                            .isCloseTo(contour.level(), within(1e-12)));
                }
            }
        }
    }

    @Test
    void everyLineIsClosedOrEndsAtTheBorderOrAHole() {
        for (int seed = 0; seed < 100; seed++) {
            Grid grid = Grid.random(seed, 0.03);
            for (Contour contour : grid.contours()) {
                for (double[][] line : contour.lines()) {
                    assertThat(line.length).isGreaterThan(1);
                    assertThat(isClosed(line) || grid.isOpenEdge(line[0]) && grid.isOpenEdge(line[line.length - 1]))
                            .as("seed %d level %s", seed, contour.level())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everySegmentOccursOnceAndEveryCrossedEdgeIsOnALine() {
        for (int seed = 0; seed < 100; seed++) {
            Grid grid = Grid.random(seed, 0.03);
            for (Contour contour : grid.contours()) {
                Set<List<List<Double>>> segments = new HashSet<>();
                Map<List<Double>, Integer> degrees = new HashMap<>();
                for (double[][] line : contour.lines()) {
                    for (int i = 1; i < line.length; i++) {
                        List<Double> a = List.of(line[i - 1][0], line[i - 1][1]);
                        List<Double> b = List.of(line[i][0], line[i][1]);
                        assertThat(segments.add(List.of(a, b)) && segments.add(List.of(b, a)))
                                .isTrue();
                        degrees.merge(a, 1, Integer::sum);
                        degrees.merge(b, 1, Integer::sum);
                    }
                }
                assertThat(degrees.values()).allMatch(degree -> degree <= 2);
                assertThat(degrees.keySet()).hasSize(grid.crossedEdges(contour.level()));
            }
        }
    }

    @Test
    void linesThroughCornersOfTheGridStayWhole() {
        double[] axis = Axis.of(-3, 3, 7);
        double[][] diamond = Grid.values(axis, axis, (x, y) -> Math.abs(x) + Math.abs(y));
        List<double[][]> lines =
                Contours.of(axis, axis, diamond, new double[] {2}).get(0).lines();
        assertThat(lines).hasSize(1);
        assertThat(isClosed(lines.get(0))).isTrue();
        assertThat(lines.get(0).length).isEqualTo(9);
    }

    @Test
    void hugeValuesDoNotOverflow() {
        double[] axis = {0, 1, 2};
        double[][] z = {{-1e308, -1e308, -1e308}, {1e308, 1e308, 1e308}, {1.7e308, 1.7e308, 1.7e308}};
        List<Contour> contours = Contours.of(axis, axis, z, new double[] {0});
        assertThat(List.of(contours.get(0).lines().get(0)))
                .allSatisfy(p -> assertThat(p[1]).isEqualTo(0.5));
        assertThat(Contours.of(axis, axis, z, 12)).isNotEmpty();
    }

    @Test
    void withoutCellsOrDifferencesThereAreNoLines() {
        assertThat(Contours.of(new double[0], new double[0], new double[0][0], 5))
                .isEmpty();
        assertThat(Contours.of(new double[] {1}, new double[] {1}, new double[][] {{7}}, 5))
                .isEmpty();
        assertThat(Contours.of(new double[] {1}, new double[] {1, 2}, new double[][] {{7}, {9}}, 5))
                .isEmpty();
        assertThat(of((x, y) -> 3)).isEmpty();
        assertThat(Contours.of(AXIS, AXIS, Grid.values(AXIS, AXIS, (x, y) -> 0.1 + 0.2), 15))
                .isEmpty();
        assertThat(Contours.of(AXIS, AXIS, Grid.values(AXIS, AXIS, (x, y) -> Double.NaN), 15))
                .isEmpty();
    }

    @Test
    void axesAndShapesThatDoNotFitAreNamed() {
        double[][] z = {{1, 2}, {3, 4}};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contours.of(new double[] {2, 1}, new double[] {0, 1}, z, 3))
                .withMessageContaining("2.0")
                .withMessageContaining("1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contours.of(new double[] {0, 1}, new double[] {0, Double.NaN}, z, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contours.of(new double[] {0, 1, 2}, new double[] {0, 1}, z, 3))
                .withMessageContaining("2 values for 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contours.of(new double[] {0, 1}, new double[] {0}, z, 3))
                .withMessageContaining("2 rows for 1");
    }

    private static List<Contour> of(DoubleBinaryOperator f, double... levels) {
        return Contours.of(AXIS, AXIS, Grid.values(AXIS, AXIS, f), levels);
    }

    private static boolean isClosed(double[][] line) {
        return Arrays.equals(line[0], line[line.length - 1]);
    }

    private static boolean isAtBorder(double[] point) {
        return Math.max(Math.abs(point[0]), Math.abs(point[1])) == 5;
    }

    /** Random values on the integer grid, some of them holes, so that every pattern of corners occurs. */
    private record Grid(double[] xs, double[] ys, double[][] z) {

        static Grid random(int seed, double holes) {
            Random random = new Random(seed);
            double[] xs = Axis.of(0, 13, 14);
            double[] ys = Axis.of(0, 9, 10);
            return new Grid(
                    xs, ys, values(xs, ys, (x, y) -> random.nextDouble() < holes ? Double.NaN : random.nextDouble()));
        }

        static double[][] values(double[] xs, double[] ys, DoubleBinaryOperator f) {
            double[][] z = new double[ys.length][xs.length];
            for (int row = 0; row < ys.length; row++) {
                for (int column = 0; column < xs.length; column++) {
                    z[row][column] = f.applyAsDouble(xs[column], ys[row]);
                }
            }
            return z;
        }

        List<Contour> contours() {
            return Contours.of(xs, ys, z, new double[] {0.123, 0.4567, 0.5, 0.8});
        }

        double interpolate(double x, double y) {
            int column = (int) x;
            int row = (int) y;
            assertThat(x == column || y == row).isTrue();
            return x == column
                    ? z[row][column] + (y - row) * (z[Math.min(row + 1, 9)][column] - z[row][column])
                    : z[row][column] + (x - column) * (z[row][column + 1] - z[row][column]);
        }

        /** Whether the edge with this point has a cell without holes on one side only. */
        boolean isOpenEdge(double[] point) {
            return cellsBeside(point) == 1;
        }

        private int cellsBeside(double[] point) {
            int column = (int) point[0];
            int row = (int) point[1];
            return point[0] == column
                    ? whole(row, column - 1) + whole(row, column)
                    : whole(row - 1, column) + whole(row, column);
        }

        private int whole(int row, int column) {
            boolean inside = row >= 0 && row < 9 && column >= 0 && column < 13;
            return inside
                            && Double.isFinite(
                                    z[row][column] + z[row + 1][column] + z[row][column + 1] + z[row + 1][column + 1])
                    ? 1
                    : 0;
        }

        int crossedEdges(double level) {
            List<double[]> crossed = new ArrayList<>();
            for (int row = 0; row < 10; row++) {
                for (int column = 0; column < 14; column++) {
                    if (column < 13 && (z[row][column] >= level) != (z[row][column + 1] >= level)) {
                        crossed.add(new double[] {column + 0.5, row});
                    }
                    if (row < 9 && (z[row][column] >= level) != (z[row + 1][column] >= level)) {
                        crossed.add(new double[] {column, row + 0.5});
                    }
                }
            }
            return (int) crossed.stream().filter(p -> cellsBeside(p) > 0).count();
        }
    }
}
