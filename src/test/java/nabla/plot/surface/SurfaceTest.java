package nabla.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import nabla.plot.Axis;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    private static final Map<String, DoubleBinaryOperator> LANDSCAPES = landscapes();

    private static Map<String, DoubleBinaryOperator> landscapes() {
        Map<String, DoubleBinaryOperator> all = new LinkedHashMap<>();
        all.put("bowl", (x, y) -> x * x + y * y);
        all.put("cap", (x, y) -> 7 - (x * x + y * y) / 10);
        all.put("polynomial", (x, y) -> 3 * x * x + 2 * y * y * y + x * x * y * y * y);
        all.put("valley", (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x));
        all.put("waves", (x, y) -> Math.sin(3 * x) * Math.cos(3 * y));
        all.put("rough", (x, y) -> Math.sin(17 * x) * Math.cos(19 * y) - 0.1 * x);
        all.put("noise", (x, y) -> Math.sin(1e6 * x * y + 1e5 * x));
        all.put("pole", (x, y) -> 1 / (x * y));
        all.put("wall", (x, y) -> -Math.exp(10 * x + y));
        all.put("small", (x, y) -> 1e-9 * Math.sin(x + y));
        all.put("high", (x, y) -> 1e9 + Math.sin(x + y));
        all.put("kilometres", (x, y) -> -1234.5 * Math.sin(x + y));
        return all;
    }

    @Test
    void sixtyOnePointsFitIntoSixtyKibibytes() throws Exception {
        for (var landscape : LANDSCAPES.entrySet()) {
            if (landscape.getKey().equals("high")) {
                continue;
            }
            for (double reach : new double[] {5, Math.PI, 0.1}) {
                Surface surface = surface(reach, 61, landscape.getValue());
                int bytes = new ObjectMapper().writeValueAsBytes(surface).length;
                assertThat(bytes).as(landscape.getKey() + " " + reach).isLessThan(60 * 1024);
            }
        }
    }

    @Test
    void aRuggedLandscapeKeepsSeveralLevelsAndNoiseKeepsNone() {
        assertThat(surface(5, 61, LANDSCAPES.get("waves")).contours()).hasSizeGreaterThan(1);
        assertThat(surface(5, 61, LANDSCAPES.get("noise")).contours()).isEmpty();
    }

    @Test
    void heightsAreTrueToATenThousandthOfWhatIsReadable() {
        for (var landscape : LANDSCAPES.entrySet()) {
            Surface surface = surface(5, 61, landscape.getValue());
            double span = surface.readable()[1] - surface.readable()[0];
            double worst = 0;
            for (int row = 0; row < 61; row++) {
                for (int column = 0; column < 61; column++) {
                    double height = landscape.getValue().applyAsDouble(surface.x()[column], surface.y()[row]);
                    double allowed = span / 1e4 + Math.abs(height) * 1e-5;
                    double off = Math.abs(surface.z()[row][column] - height) / allowed;
                    worst = Double.isFinite(height) ? Math.max(worst, off) : worst;
                }
            }
            assertThat(worst).as(landscape.getKey()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void contoursKeepTheirShapeAndStayClosed() {
        Surface bowl = surface(5, 61, LANDSCAPES.get("bowl"));
        double[][] circle = bowl.contours().get(3).lines().get(0);
        assertThat(circle[0]).containsExactly(circle[circle.length - 1]);
        assertThat(circle.length).isBetween(20, 120);
        double radius = Math.sqrt(bowl.contours().get(3).level());
        assertThat(Arrays.asList(circle))
                .allSatisfy(p -> assertThat(Math.hypot(p[0], p[1])).isCloseTo(radius, within(0.01)));
    }

    @Test
    void theRangeIsThatOfTheFiniteHeightsAndThePoleIsLeftOutOfTheReadableOne() {
        Surface bowl = surface(5, 61, LANDSCAPES.get("bowl"));
        assertThat(bowl.range()).containsExactly(0, 50);
        assertThat(bowl.readable()).containsExactly(0, 50);
        Surface pole = surface(5, 61, (x, y) -> 1 / (x * x + y * y + 1e-12));
        assertThat(pole.range()[1]).isGreaterThan(1e11);
        assertThat(pole.readable()[1]).isLessThan(100);
    }

    @Test
    void nowhereDefinedIsASurfaceWithoutContours() {
        Surface surface = surface(5, 11, (x, y) -> Double.NaN);
        assertThat(surface.contours()).isEmpty();
        assertThat(surface.range()).containsExactly(-1, 1);
        assertThat(surface.z()[5][5]).isNaN();
    }

    @Test
    void aFlatSurfaceKeepsItsHeight() {
        assertThat(surface(5, 11, (x, y) -> 0.123456789012).z()[3][4]).isEqualTo(0.123456789012);
    }

    @Test
    void hugeHeightsStayFinite() {
        Surface surface = surface(5, 61, (x, y) -> 3e307 * x);
        assertThat(Arrays.stream(surface.z()).flatMapToDouble(Arrays::stream)).allMatch(Double::isFinite);
    }

    @Test
    void aRowThatIsTooShortIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surface.of(
                        Double::sum, new double[] {0, 1}, new double[] {0, 1}, new double[][] {{1, 2}, {3}}, 5, 0))
                .withMessageContaining("row 1");
    }

    @Test
    void contoursStopAtPolesAndJumpsAsCurvesDo() {
        for (DoubleBinaryOperator broken : List.<DoubleBinaryOperator>of(
                (x, y) -> 1 / (x + 0.013),
                (x, y) -> (x + 0.011) / (y - 0.017),
                (x, y) -> Math.floor(x + 0.01),
                (x, y) -> Math.tan(x) * y,
                (x, y) -> x + 3 * Math.signum(y - 0.3 * x - 0.01),
                (x, y) -> Math.floor(x + 0.01) * Math.floor(y + 0.01))) {
            Surface surface = surface(5, 61, broken);
            assertThat(surface.open()).isNotEmpty();
            for (Contour contour : surface.contours()) {
                for (double[] point :
                        contour.lines().stream().flatMap(Arrays::stream).toList()) {
                    assertThat(nearest(broken, point, contour.level())).isLessThan(0.2);
                }
            }
        }
    }

    @Test
    void noLineCrossesAPoleThroughPointsOfTheGridOrWavesWithoutEnd() {
        for (DoubleBinaryOperator broken : List.<DoubleBinaryOperator>of(
                (x, y) -> 1 / (x - y),
                (x, y) -> 1 / Math.cbrt(x - y),
                (x, y) -> (x + y) / (x - y),
                (x, y) -> Math.sin(1 / x))) {
            for (Contour contour : surface(5, 61, broken).contours()) {
                assertThat(contour.lines()).as("%s", contour.level()).hasSizeLessThan(4);
                for (double[] point :
                        contour.lines().stream().flatMap(Arrays::stream).toList()) {
                    assertThat(nearest(broken, point, contour.level())).isLessThan(0.2);
                }
            }
        }
    }

    /** How far from a point of its line the function comes to the level or is on both sides of it without a jump. */
    private static double nearest(DoubleBinaryOperator f, double[] point, double level) {
        double reach = 10.0 / 60;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = -20; i <= 20; i++) {
            for (int j = -20; j <= 20; j++) {
                double height = f.applyAsDouble(point[0] + i * reach / 20, point[1] + j * reach / 20);
                double off = Math.abs(height - level) / Math.max(1, Math.abs(level));
                closest = off < closest ? off : closest;
            }
        }
        return closest;
    }

    @Test
    void ringsCloseUpToTheRimOfTheDomain() {
        for (double reach : new double[] {1.1, 1.37, 3, 5}) {
            Surface cap = surface(reach, 61, (x, y) -> Math.sqrt(1 - x * x - y * y));
            assertThat(cap.contours()).hasSizeGreaterThan(7);
            for (Contour contour : cap.contours()) {
                double radius = Math.sqrt(1 - contour.level() * contour.level());
                assertThat(contour.lines()).hasSize(1);
                double[][] ring = contour.lines().get(0);
                assertThat(ring[0]).containsExactly(ring[ring.length - 1]);
                assertThat(Arrays.asList(ring))
                        .allSatisfy(p -> assertThat(Math.hypot(p[0], p[1])).isCloseTo(radius, within(reach / 100)));
            }
        }
    }

    @Test
    void linesBesideTheRimOfTheDomainGoThroughFromBorderToBorder() {
        for (DoubleBinaryOperator f : List.<DoubleBinaryOperator>of(
                (x, y) -> Math.log(x * y), (x, y) -> Math.sqrt(x * y), (x, y) -> Math.log(x * y - 0.0123))) {
            for (Contour contour : surface(3, 61, f).contours()) {
                assertThat(contour.lines()).as("%s", contour.level()).hasSize(2);
                for (double[][] line : contour.lines()) {
                    assertThat(atBorder(line[0], 3) && atBorder(line[line.length - 1], 3))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void linesEndAtTheRimOfTheDomain() {
        Surface disc = surface(3, 61, (x, y) -> x + 0 * Math.sqrt(4 - x * x - y * y));
        for (Contour contour : disc.contours()) {
            double[][] line = contour.lines().get(0);
            assertThat(contour.lines()).hasSize(1);
            for (double[] end : List.of(line[0], line[line.length - 1])) {
                assertThat(Math.hypot(end[0], end[1])).isCloseTo(2, within(0.003));
                assertThat(end[0]).isCloseTo(contour.level(), within(1e-3));
            }
        }
    }

    @Test
    void linesThatMeetInAHoleThatIsAPointEndThere() {
        Surface rays = surface(3, 61, (x, y) -> x * y / (x * x + y * y) + 0.03);
        for (Contour contour : rays.contours()) {
            assertThat(contour.lines()).isNotEmpty().allSatisfy(line -> assertThat(
                            Stream.of(line[0], line[line.length - 1]))
                    .allMatch(end -> Math.hypot(end[0], end[1]) < 0.01 || atBorder(end, 3)));
        }
    }

    private static boolean atBorder(double[] point, double reach) {
        return Math.max(Math.abs(point[0]), Math.abs(point[1])) == reach;
    }

    @Test
    void whatIsSteepButContinuousKeepsItsContours() {
        for (DoubleBinaryOperator steep : List.<DoubleBinaryOperator>of(
                (x, y) -> Math.tanh(20 * x) + y,
                (x, y) -> Math.cbrt(x),
                (x, y) -> Math.abs(x) + Math.abs(y),
                (x, y) -> Math.max(x, y),
                LANDSCAPES.get("valley"))) {
            assertThat(surface(5, 61, steep).open()).isEmpty();
        }
    }

    @Test
    void wavesFinerThanTheGridAreSaidAndDrawNoFalseLines() {
        for (DoubleBinaryOperator fast : List.<DoubleBinaryOperator>of(
                (x, y) -> Math.sin(100 * x) * y, (x, y) -> Math.sin(12 * Math.PI * x), LANDSCAPES.get("noise"))) {
            assertThat(surface(5, 61, fast).oscillates()).isTrue();
            assertThat(surface(5, 61, fast).contours()).isEmpty();
        }
        for (String slow : List.of("bowl", "valley", "waves", "pole", "wall", "small", "kilometres")) {
            assertThat(surface(5, 61, LANDSCAPES.get(slow)).oscillates())
                    .as(slow)
                    .isFalse();
        }
    }

    private static Surface surface(double reach, int points, DoubleBinaryOperator f) {
        double[] axis = Axis.of(-reach, reach, points);
        double[][] z = Arrays.stream(axis)
                .mapToObj(
                        y -> Arrays.stream(axis).map(x -> f.applyAsDouble(x, y)).toArray())
                .toArray(double[][]::new);
        return Surface.of(f, axis, axis, z, 12, 10_000);
    }
}
