package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceTest {

    @Test
    void everySchemeComputesItsQuotientLiterally() {
        assertThat(Difference.FORWARD.of(Math::exp, 1, 1e-4)).isEqualTo((Math.exp(1 + 1e-4) - Math.exp(1)) / 1e-4);
        assertThat(Difference.BACKWARD.of(Math::exp, 1, 1e-4)).isEqualTo((Math.exp(1) - Math.exp(1 - 1e-4)) / 1e-4);
        assertThat(Difference.CENTRAL.of(Math::exp, 1, 1e-4))
                .isEqualTo((Math.exp(1 + 1e-4) - Math.exp(1 - 1e-4)) / (2 * 1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void aQuotientEvaluatesItsFunctionTwice(Difference scheme) {
        AtomicInteger calls = new AtomicInteger();
        scheme.of(counted(Math::sin, calls), 1, 1e-4);

        assertThat(calls).hasValue(scheme.evaluations()).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatVanishesBesideXGivesZero(Difference scheme) {
        assertThat(scheme.of(x -> x * x, 3, 10e-50)).isZero();
    }

    @Test
    void outsideTheDomainThereIsNoQuotient() {
        assertThat(Difference.CENTRAL.of(Math::sqrt, 0, 1e-4)).isNaN();
        assertThat(Difference.FORWARD.of(Math::sin, 1, 0)).isNaN();
    }

    @Property
    void oneSidedErrorsShrinkWithHAndCentralOnesWithItsSquare(@ForAll @DoubleRange(min = -2, max = 2) double x) {
        double exact = Math.exp(x);
        double scale = Math.exp(x + 0.1);
        for (double h : new double[] {1e-1, 1e-2, 1e-3}) {
            assertThat(Difference.FORWARD.of(Math::exp, x, h)).isCloseTo(exact, within(h * scale));
            assertThat(Difference.BACKWARD.of(Math::exp, x, h)).isCloseTo(exact, within(h * scale));
            assertThat(Difference.CENTRAL.of(Math::exp, x, h)).isCloseTo(exact, within(h * h * scale));
        }
    }

    @Property
    void aCentralDifferenceOfAQuadraticErrsByRoundingAlone(
            @ForAll @DoubleRange(min = -10, max = 10) double a,
            @ForAll @DoubleRange(min = -10, max = 10) double b,
            @ForAll @DoubleRange(min = -10, max = 10) double x) {
        double value = Difference.CENTRAL.of(t -> a * t * t + b * t, x, 1e-4);

        assertThat(value).isCloseTo(2 * a * x + b, within(1e-8));
    }

    @Test
    void theSweepRunsFromATenthToTheNaiveStep() {
        AtomicInteger calls = new AtomicInteger();
        StepSweep sweep = StepSweep.of(counted(Math::exp, calls), 1, Math.E, Difference.CENTRAL);

        assertThat(sweep.steps()).hasSize(17).startsWith(1e-1, 1e-2).endsWith(1e-15, 1e-16, 10e-50);
        assertThat(calls).hasValue(sweep.evaluations()).hasValue(34);
        assertThat(sweep.values()[3]).isEqualTo(Difference.CENTRAL.of(Math::exp, 1, 1e-4));
        assertThat(sweep.errors()[16]).isEqualTo(Math.E);
    }

    @Test
    void theBestStepIsNearTheRootOfEpsilonOrItsCubeRoot() {
        StepSweep central = StepSweep.of(Math::exp, 1, Math.E, Difference.CENTRAL);
        StepSweep forward = StepSweep.of(Math::exp, 1, Math.E, Difference.FORWARD);

        assertThat(central.steps()[central.best()]).isBetween(1e-6, 1e-4);
        assertThat(central.errors()[central.best()]).isLessThan(1e-9);
        assertThat(forward.steps()[forward.best()]).isBetween(1e-9, 1e-7);
        assertThat(forward.errors()[forward.best()]).isLessThan(1e-6);
    }

    @Test
    void aSweepOutsideTheDomainHasNoBestStep() {
        StepSweep sweep = StepSweep.of(Math::log, -1, Double.NaN, Difference.CENTRAL);

        assertThat(sweep.best()).isEqualTo(-1);
        assertThat(sweep.errors()).containsOnly(Double.NaN);
    }

    private static DoubleUnaryOperator counted(DoubleUnaryOperator f, AtomicInteger calls) {
        return x -> {
            calls.incrementAndGet();
            return f.applyAsDouble(x);
        };
    }
}
