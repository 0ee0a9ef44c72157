package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientTest {

    @ParameterizedTest
    @EnumSource
    void aGradientEvaluatesAsOftenAsItsSchemeSays(Difference scheme) {
        AtomicInteger calls = new AtomicInteger();
        ToDoubleFunction<double[]> f = x -> calls.incrementAndGet();
        Gradient gradient = Gradient.traced(f, new double[7], 1e-4, scheme);

        assertThat(calls).hasValue(gradient.evaluations()).hasValue(scheme == Difference.CENTRAL ? 14 : 8);
    }

    @ParameterizedTest
    @EnumSource
    void theInputComesBackUnchangedEvenWhenTheFunctionFailsMidway(Difference scheme) {
        double[] x = {0.1, 0.2, 0.3};
        AtomicInteger calls = new AtomicInteger();
        ToDoubleFunction<double[]> failing = point -> {
            if (calls.incrementAndGet() == 4) {
                throw new IllegalStateException("no value at the fourth place");
            }
            return point[0];
        };

        assertThatThrownBy(() -> Gradient.numeric(failing, x, 1e-4, scheme)).isInstanceOf(IllegalStateException.class);
        assertThat(x).containsExactly(0.1, 0.2, 0.3);
    }

    @Test
    void aTraceTellsBothFunctionValuesAndTheGradientSoFar() {
        double[] x = {3, 4};
        Gradient gradient = Gradient.traced(p -> p[0] * p[0] + p[1] * p[1], x, 1e-4, Difference.CENTRAL);
        Gradient.Step first = gradient.trace().get(0);

        assertThat(first.x()).isEqualTo(3);
        assertThat(first.upper()).isEqualTo((3 + 1e-4) * (3 + 1e-4) + 16);
        assertThat(first.lower()).isEqualTo((3 - 1e-4) * (3 - 1e-4) + 16);
        assertThat(first.partial()).isEqualTo(6.00000000000378);
        assertThat(first.gradientSoFar()).containsExactly(6.00000000000378, 0);
        assertThat(gradient.trace().get(1).gradientSoFar()).isEqualTo(gradient.value());
        assertThat(gradient.value())
                .isEqualTo(Gradient.numeric(p -> p[0] * p[0] + p[1] * p[1], x, 1e-4, Difference.CENTRAL));
    }

    @Property
    void theGradientOfARandomQuadraticIsItsClosedForm(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int n) {
        Quadratic quadratic = Quadratic.random(new Random(seed), n);
        double[] x = new Random(~seed).doubles(n, -5, 5).toArray();
        double[] before = x.clone();

        assertThat(Gradient.numeric(quadratic, x, 1e-4, Difference.CENTRAL))
                .containsExactly(quadratic.gradient(x), within(1e-7));
        assertThat(Gradient.numeric(quadratic, x, 1e-6, Difference.FORWARD))
                .containsExactly(quadratic.gradient(x), within(1e-4));
        assertThat(x).isEqualTo(before);
    }

    @Test
    void aTraceOfTooManyVariablesIsRefused() {
        assertThatThrownBy(() -> Gradient.traced(x -> 0, new double[257], 1e-4, Difference.CENTRAL))
                .isInstanceOf(LimitError.class)
                .hasMessage("variables: must be between 0 and 256, but is 257.");
    }

    @Test
    void theNormDoesNotOverflow() {
        assertThat(Gradient.norm(new double[] {3e200, 4e200})).isCloseTo(5e200, within(1e185));
        assertThat(Gradient.norm(new double[0])).isZero();
    }
}
