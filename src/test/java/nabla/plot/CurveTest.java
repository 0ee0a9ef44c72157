package nabla.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void theSquareRootStartsAtZero() {
        Point first = Curve.sample(Math::sqrt, -1.3, 2).points().get(0);
        assertThat(first.x()).isCloseTo(0, within(1e-15));
        assertThat(first.y()).isCloseTo(0, within(1e-7));
    }

    @Test
    void theLogarithmKeepsAReadableRangeAndGoesBelowIt() {
        Curve curve = Curve.sample(Math::log, -1, 5);
        assertThat(curve.range().lo()).isBetween(-10.0, -1.0);
        assertThat(curve.points().get(0).y()).isBetween(-40.0, curve.range().lo());
    }

    @Test
    void theHyperbolaBreaksAtItsPole() {
        for (double shift : new double[] {0, 0.013, Math.PI / 3, -1.7}) {
            Curve curve = Curve.sample(x -> 1 / (x - shift), -5, 5);
            assertThat(gaps(curve)).hasSize(1);
            assertNothingCrosses(curve, shift);
            assertThat(curve.range().hi()).isBetween(1.0, 10.0);
            assertThat(curve.range().lo()).isBetween(-10.0, -1.0);
        }
    }

    @Test
    void anEvenPoleBreaksToo() {
        Curve curve = Curve.sample(x -> 1 / ((x - 0.3) * (x - 0.3)), -5, 5);
        assertNothingCrosses(curve, 0.3);
        assertThat(curve.range().hi()).isBetween(0.5, 50.0);
    }

    @Test
    void theTangentFunctionBreaksAtEachOfItsPoles() {
        Curve curve = Curve.sample(Math::tan, -5, 5);
        assertThat(gaps(curve)).hasSize(4);
        for (double pole : new double[] {-1.5 * Math.PI, -0.5 * Math.PI, 0.5 * Math.PI, 1.5 * Math.PI}) {
            assertNothingCrosses(curve, pole);
        }
        assertThat(curve.range().hi()).isBetween(3.0, 20.0);
    }

    @Test
    void aPoleAtTheEndOfTheWindowDoesNotSwallowTheRest() {
        assertThat(Curve.sample(x -> 1 / x, 0, 5).range().hi()).isLessThan(20);
        assertThat(Curve.sample(x -> 1 / x, 1e-6, 5).range().hi()).isLessThan(20);
    }

    @Test
    void stepsBreakWhereTheyJump() {
        Curve curve = Curve.sample(Math::floor, -2.3, 3.4);
        assertThat(gaps(curve)).hasSize(6);
        for (int jump = -2; jump <= 3; jump++) {
            assertNothingCrosses(curve, jump);
        }
        assertThat(curve.points()).allMatch(p -> p.isGap() || p.y() == Math.floor(p.x()));
    }

    @Test
    void aHundredStepsFitIntoThePoints() {
        Curve curve = Curve.sample(Math::floor, 0.1, 100.2);
        assertThat(gaps(curve)).hasSize(100);
        assertThat(curve.points()).hasSizeLessThanOrEqualTo(Curve.MAX_POINTS);
    }

    @Test
    void aSteepButContinuousRiseDoesNotBreak() {
        assertThat(gaps(Curve.sample(x -> Math.tanh(50_000 * x), -1, 1.1))).isEmpty();
        assertThat(gaps(Curve.sample(Math::cbrt, -1, 1.1))).isEmpty();
        assertThat(gaps(Curve.sample(Math::abs, -1, 1.1))).isEmpty();
    }

    @Test
    void bendsGetMorePointsThanStraights() {
        Curve curve = Curve.sample(x -> Math.exp(-100 * x * x), -5, 5);
        long near = curve.points().stream().filter(p -> Math.abs(p.x()) < 0.5).count();
        assertThat(near).isGreaterThan(2 * 128 / 10);
        assertThat(curve.range().hi()).isBetween(1.0, 1.1);
    }

    @Test
    void smoothCurvesLieWithinATwoThousandthOfTheWindow() {
        List<DoubleUnaryOperator> functions =
                List.of(Math::sin, x -> x * x, x -> 3 * x * Math.exp(x), x -> Math.sin(5 * x) * Math.exp(-x * x));
        for (DoubleUnaryOperator f : functions) {
            Curve curve = Curve.sample(f, -3, 3);
            double height = curve.range().hi() - curve.range().lo();
            for (int i = 1; i < curve.points().size(); i++) {
                Point a = curve.points().get(i - 1);
                Point b = curve.points().get(i);
                double x = a.x() / 2 + b.x() / 2;
                double off = Math.abs(f.applyAsDouble(x) - (a.y() + b.y()) / 2) / height;
                double steepness = Math.hypot(1, (b.y() - a.y()) / height / ((b.x() - a.x()) / 6));
                assertThat(off / steepness).isLessThanOrEqualTo(1.0 / 1999);
            }
        }
    }

    @Test
    void pointsLieOnTheFunctionInIncreasingOrderAndReachBothEnds() {
        List<Point> points = Curve.sample(Math::sin, -3, 7).points();
        assertThat(points).allMatch(p -> p.y() == Math.sin(p.x()));
        assertThat(points).extracting(Point::x).isSorted();
        assertThat(points.get(0).x()).isEqualTo(-3);
        assertThat(points.get(points.size() - 1).x()).isEqualTo(7);
    }

    @Test
    void aConstantStandsInTheMiddleOfItsRange() {
        Curve curve = Curve.sample(x -> 7, -1, 1);
        assertThat(curve.range()).isEqualTo(new Range(6, 8));
        assertThat(curve.points()).hasSize(129).allMatch(p -> p.y() == 7);
        assertThat(Curve.sample(x -> (x + 1e6) - x, -1, 1).range().lo()).isLessThan(999_999);
    }

    @Test
    void aFunctionThatIsNowhereDefinedHasNoPoints() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(Curve.sample(x -> value, -1, 1).points()).isEmpty();
        }
    }

    @Test
    void aHoleIsAGapAndNothingMore() {
        Curve curve = Curve.sample(x -> Math.sin(x) / x, -5, 5);
        assertThat(gaps(curve)).containsExactly(0.0);
        assertThat(curve.range().hi()).isBetween(1.0, 1.1);
    }

    @Test
    void anyWindowAndAnyFunctionStayWithinTheBudget() {
        double[][] windows = {
            {-1e308, 1e308},
            {0, 1e-300},
            {1, 1 + 1e-15},
            {0, Double.MIN_VALUE},
            {-1e-310, 1e-310},
            {1e300, 1e301},
            {-50, 50}
        };
        List<DoubleUnaryOperator> functions = List.of(
                x -> x,
                x -> x * x,
                x -> 1 / x,
                Math::exp,
                Math::log,
                x -> Math.sin(1 / x),
                x -> Math.sqrt(Math.sin(100 * x)),
                x -> Math.tan(40 * x),
                x -> Double.doubleToLongBits(x) % 2 == 0 ? Double.NaN : x,
                x -> Double.hashCode(x * 1.1),
                x -> x > 0 ? Double.MAX_VALUE : -Double.MAX_VALUE,
                x -> Math.floor(1000 * x),
                x -> 1 / Math.sin(1 / x));
        for (double[] window : windows) {
            for (DoubleUnaryOperator f : functions) {
                AtomicInteger evaluations = new AtomicInteger();
                Curve curve = Curve.sample(
                        x -> {
                            evaluations.incrementAndGet();
                            return f.applyAsDouble(x);
                        },
                        window[0],
                        window[1]);
                assertThat(curve.points()).hasSizeLessThanOrEqualTo(Curve.MAX_POINTS);
                assertThat(curve.points()).noneMatch(p -> Double.isInfinite(p.y()));
                assertThat(evaluations.get()).isLessThan(7000);
            }
        }
    }

    @Test
    void aWindowUpsideDownIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Curve.sample(x -> x, 2, -1))
                .withMessageContaining("2.0")
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.sample(x -> x, 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Curve.sample(x -> x, 1, 1));
    }

    @Test
    void wavesThatTheCurveCannotShowAreSaid() {
        assertThat(Curve.sample(x -> Math.sin(100 * x), -10, 10).oscillates()).isTrue();
        assertThat(Curve.sample(x -> Math.sin(128 * Math.PI * x), -1, 1).oscillates())
                .isTrue();
        List<DoubleUnaryOperator> calm = List.of(
                x -> x * x,
                Math::tan,
                x -> 1 / x,
                Math::floor,
                x -> Math.sin(10 * x),
                x -> 1 / Math.sin(x),
                x -> Math.sin(x) / x);
        assertThat(calm).noneMatch(f -> Curve.sample(f, -10, 10).oscillates());
    }

    private static List<Double> gaps(Curve curve) {
        return curve.points().stream().filter(Point::isGap).map(Point::x).toList();
    }

    private static void assertNothingCrosses(Curve curve, double x) {
        List<Point> points = new ArrayList<>(curve.points());
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            assertThat(a.isGap() || b.isGap() || !(a.x() < x && b.x() > x))
                    .as("%s to %s crosses %s", a, b, x)
                    .isTrue();
        }
    }
}
