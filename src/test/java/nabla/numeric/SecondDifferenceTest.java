package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SecondDifferenceTest {

    @Property(tries = 100)
    void theHessianOfAQuadraticIsItsMatrix(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        Random random = new Random(seed);
        Quadratic f = Quadratic.random(random, n);
        double[][] hessian =
                SecondDifference.hessian(f, random.doubles(n, -2, 2).toArray(), Difference.STEP);

        for (int i = 0; i < n; i++) {
            assertThat(hessian[i]).containsExactly(f.a()[i], within(2e-5));
        }
    }

    @Test
    void fIsEvaluatedTwiceTheSquareOfTheVariablesPlusOnceAndTheInputIsKept() {
        AtomicInteger evaluations = new AtomicInteger();
        double[] at = {1, 2, 3};
        SecondDifference.hessian(x -> evaluations.incrementAndGet() * x[0], at, Difference.STEP);

        assertThat(evaluations).hasValue(19);
        assertThat(at).containsExactly(1, 2, 3);
    }

    @Test
    void itsBestStepIsLargerThanThatOfTheFirstDerivative() {
        double atFourthRoot = error(1e-4);

        assertThat(atFourthRoot).isLessThan(1e-7).isLessThan(error(1e-2)).isLessThan(error(1e-6));
    }

    private static double error(double h) {
        double second = SecondDifference.hessian(x -> Math.exp(x[0]), new double[] {1}, h)[0][0];
        return Math.abs(second - Math.E);
    }
}
