package nabla.numeric.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import nabla.numeric.LimitError;
import nabla.numeric.Quadratic;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DescentTest {

    private static final ToDoubleFunction<double[]> BOWL = x -> x[0] * x[0] + x[1] * x[1];
    private static final UnaryOperator<double[]> SLOPE = x -> new double[] {2 * x[0], 2 * x[1]};
    private static final ToDoubleFunction<double[]> LINE = x -> x[0] * x[0];
    private static final UnaryOperator<double[]> LINE_SLOPE = x -> new double[] {2 * x[0]};

    /** Two steps from x = 1 on x² (gradient 2x), worked out by hand from the methods' formulas. */
    @ParameterizedTest
    @CsvSource({
        "DESCENT, 0.8, 0.64",
        "ASCENT, 1.2, 1.44",
        "MOMENTUM, 0.8, 0.46",
        "NESTEROV, 0.8, 0.496",
        "ADAGRAD, 0.9, 0.8331035608",
        "RMSPROP, 0.6837722340, 0.4988706",
        "ADAM, 0.9, 0.8004122",
        "NEWTON, 0.9, 0.81",
        "BACKTRACKING, 0.8, 0.64"
    })
    void everyMethodTakesTheStepsOfItsFormula(Method method, double first, double second) {
        Descent descent = Descent.run(LINE, LINE_SLOPE, new double[] {1}, new Descent.Settings(method, 0.1, 2, 0));

        assertThat(descent.path().get(1)[0]).isCloseTo(first, within(1e-7));
        assertThat(descent.path().get(2)[0]).isCloseTo(second, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASCENT")
    void everyDescendingMethodFindsTheBottomOfTheBowl(Method method) {
        Descent descent = Descent.run(BOWL, SLOPE, new double[] {-3, 4}, new Descent.Settings(method, 0.2, 5000, 0));

        assertThat(descent.values()[descent.values().length - 1]).isLessThan(0.05);
        assertThat(descent.stopped()).isEqualTo(Descent.Stop.STEPS);
    }

    @Test
    void ascentIsDescentOnTheNegativeFunction() {
        Descent up = Descent.run(x -> -BOWL.applyAsDouble(x), new double[] {-3, 4}, settings(Method.ASCENT, 0.1, 50));
        Descent down = Descent.run(BOWL, new double[] {-3, 4}, settings(Method.DESCENT, 0.1, 50));

        assertThat(up.end()).isEqualTo(down.end());
    }

    @ParameterizedTest
    @CsvSource({"DESCENT, 11", "ADAM, 11", "NESTEROV, 21", "NEWTON, 11"})
    void aRunEvaluatesTheFunctionOnceAtEveryPoint(Method method, int gradients) {
        AtomicInteger values = new AtomicInteger();
        AtomicInteger slopes = new AtomicInteger();
        ToDoubleFunction<double[]> f = x -> values.incrementAndGet() * 0 + BOWL.applyAsDouble(x);
        UnaryOperator<double[]> gradient = x -> slopes.incrementAndGet() > 0 ? SLOPE.apply(x) : x;
        Objective objective = Objective.of(f, gradient).withHessian(x -> new double[][] {{2, 0}, {0, 2}});
        Descent.run(objective, new double[] {1, 1}, settings(method, 0.1, 10));

        assertThat(values).hasValue(11);
        assertThat(slopes).hasValue(gradients);
    }

    @Test
    void newtonsMethodWithAWholeStepIsAtTheBottomOfAnyBowlAtOnce() {
        ToDoubleFunction<double[]> gorge = x -> 50 * x[0] * x[0] + x[0] * x[1] + 0.5 * x[1] * x[1];
        Objective exact = Objective.of(gorge, x -> new double[] {100 * x[0] + x[1], x[0] + x[1]})
                .withHessian(x -> new double[][] {{100, 1}, {1, 1}});

        assertThat(Descent.run(exact, new double[] {3, -4}, settings(Method.NEWTON, 1, 1))
                        .end())
                .containsExactly(new double[] {0, 0}, within(1e-15));
        assertThat(Descent.run(gorge, new double[] {3, -4}, settings(Method.NEWTON, 1, 1))
                        .end())
                .containsExactly(new double[] {0, 0}, within(1e-5));
    }

    @Test
    void newtonsMethodHasNoStepWhereTheHessianIsSingular() {
        Objective valley = Objective.of(x -> x[0] * x[0] + x[1], x -> new double[] {2 * x[0], 1})
                .withHessian(x -> new double[][] {{2, 0}, {0, 0}});

        assertThat(Descent.run(valley, new double[] {1, 1}, settings(Method.NEWTON, 1, 5))
                        .stopped())
                .isEqualTo(Descent.Stop.DIVERGED);
    }

    @Test
    void backtrackingHalvesAStepUntilTheFunctionFallsEnough() {
        Descent descent = Descent.run(BOWL, SLOPE, new double[] {-3, 4}, settings(Method.BACKTRACKING, 100, 20));

        // 100, 50, … 0.78 is the first below 1, where f falls
        assertThat(descent.path().get(1)).containsExactly(-3 + 0.78125 * 6, 4 - 0.78125 * 8);
        assertThat(descent.values()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void backtrackingStaysInTheDomain() {
        Descent descent =
                Descent.run(x -> x[0] - Math.log(x[0]), new double[] {0.1}, settings(Method.BACKTRACKING, 10, 50));

        assertThat(descent.end()[0]).isCloseTo(1, within(1e-6));
    }

    @Test
    void aRunStopsAsSoonAsTheGradientIsShortEnough() {
        Descent descent =
                Descent.run(BOWL, SLOPE, new double[] {-3, 4}, new Descent.Settings(Method.DESCENT, 0.1, 1000, 1e-3));
        double[] norms = descent.norms();

        assertThat(descent.stopped()).isEqualTo(Descent.Stop.NORM);
        assertThat(norms[norms.length - 1]).isLessThan(1e-3);
        assertThat(norms[norms.length - 2]).isGreaterThanOrEqualTo(1e-3);
        assertThat(descent.path()).hasSameSizeAs(norms).hasSameSizeAs(descent.values());
    }

    @Test
    void aRunThatRunsAwayHasDiverged() {
        Descent exact = Descent.run(BOWL, SLOPE, new double[] {-3, 4}, settings(Method.DESCENT, 10, 10_000));
        Descent quartic = Descent.run(
                x -> Math.pow(x[0], 4),
                x -> new double[] {4 * Math.pow(x[0], 3)},
                new double[] {5},
                settings(Method.DESCENT, 1, 100));
        Descent overflow = Descent.run(x -> Math.exp(x[0]), new double[] {700}, settings(Method.ASCENT, 1, 100));

        assertThat(exact.stopped()).isEqualTo(Descent.Stop.DIVERGED);
        assertThat(exact.path()).hasSize(40);
        assertThat(quartic.stopped()).isEqualTo(Descent.Stop.DIVERGED);
        assertThat(overflow.stopped()).isEqualTo(Descent.Stop.DIVERGED);
    }

    @Test
    void aRunThatLeavesTheDomainSaysSoAndShowsWhere() {
        Descent descent = Descent.run(x -> Math.sqrt(x[0]), new double[] {0.25}, settings(Method.DESCENT, 0.1, 100));

        assertThat(descent.stopped().code()).isEqualTo("undefined");
        assertThat(descent.end()[0]).isNegative();
        assertThat(descent.values()[descent.values().length - 1]).isNaN();
        assertThat(descent.norms()[descent.norms().length - 1]).isNaN();
    }

    @Test
    void aRunWithoutStepsStandsAtItsStart() {
        double[] start = {-3, 4};
        Descent descent = Descent.run(BOWL, start, settings(Method.DESCENT, 0.1, 0));

        assertThat(descent.path()).hasSize(1);
        assertThat(descent.values()).containsExactly(25);
        assertThat(descent.stopped().code()).isEqualTo("steps");
        assertThat(start).containsExactly(-3, 4);
    }

    @Test
    void tooManyStepsAreRefusedInBothLanguages() {
        LimitError error = catchThrowableOfType(LimitError.class, () -> settings(Method.DESCENT, 0.1, 10_001));

        assertThat(error.path()).isEqualTo("steps");
        assertThat(error).hasMessage("steps: must be between 0 and 10000, but is 10001.");
        assertThat(error.message(Locale.KOREAN)).isEqualTo("steps: 0 이상 10000 이하여야 하는데 10001입니다.");
        assertThatThrownBy(() -> Descent.run(x -> 0, new double[1000], settings(Method.DESCENT, 0.1, 1001)))
                .isInstanceOf(LimitError.class);
    }

    /** For a·x² the largest curvature is L = 2a; descent converges exactly when 0 < η < 2/L. */
    @Property(tries = 200)
    void descentOnABowlConvergesExactlyBelowTwoOverTheCurvature(
            @ForAll @DoubleRange(min = 0.1, max = 10) double a,
            @ForAll @DoubleRange(min = 0.05, max = 1.95) double part) {
        double rate = part / (2 * a);
        Descent descent = Descent.run(
                x -> a * x[0] * x[0],
                x -> new double[] {2 * a * x[0]},
                new double[] {1},
                settings(Method.DESCENT, rate, 500));
        Descent beyond = Descent.run(
                x -> a * x[0] * x[0],
                x -> new double[] {2 * a * x[0]},
                new double[] {1},
                settings(Method.DESCENT, 2.5 / (2 * a), 500));

        assertThat(descent.end()[0]).isCloseTo(0, within(1e-10));
        assertThat(beyond.stopped()).isEqualTo(Descent.Stop.DIVERGED);
    }

    @Property(tries = 200)
    void theNumericAndTheExactGradientLeadToTheSamePlace(@ForAll long seed) {
        Quadratic quadratic = Quadratic.random(new Random(seed), 3);
        ToDoubleFunction<double[]> bowl =
                x -> quadratic.applyAsDouble(x) + 5 * (x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
        UnaryOperator<double[]> slope = x -> {
            double[] gradient = quadratic.gradient(x);
            for (int i = 0; i < 3; i++) {
                gradient[i] += 10 * x[i];
            }
            return gradient;
        };
        double[] start = {1, -1, 2};

        assertThat(Descent.run(bowl, start, settings(Method.DESCENT, 0.05, 200)).end())
                .containsExactly(
                        Descent.run(bowl, slope, start, settings(Method.DESCENT, 0.05, 200))
                                .end(),
                        within(1e-7));
    }

    private static Descent.Settings settings(Method method, double rate, int steps) {
        return new Descent.Settings(method, rate, steps, 0);
    }
}
