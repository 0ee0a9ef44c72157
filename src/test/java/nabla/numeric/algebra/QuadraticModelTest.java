package nabla.numeric.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import nabla.numeric.Quadratic;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuadraticModelTest {

    @Property(tries = 200)
    void theQuadraticThatTouchesAQuadraticIsThatQuadratic(@ForAll long seed) {
        Random random = new Random(seed);
        Quadratic f = Quadratic.random(random, 3);
        QuadraticModel model = model(f, random.doubles(3, -2, 2).toArray());
        double[] elsewhere = random.doubles(3, -2, 2).toArray();

        assertThat(model.applyAsDouble(elsewhere)).isCloseTo(f.applyAsDouble(elsewhere), within(1e-11));
    }

    @Test
    void newtonGoesWhereTheQuadraticIsLevel() {
        Quadratic f = new Quadratic(new double[][] {{2, -1}, {-1, 2}}, new double[] {-3, 0});

        assertThat(model(f, 5, -7).newtonPoint().orElseThrow()).containsExactly(new double[] {2, 1}, within(1e-14));
    }

    @Test
    void newtonKnowsNoWayWhereTheHessianIsSingular() {
        Quadratic f = new Quadratic(new double[][] {{2, -2}, {-2, 2}}, new double[] {1, 0});

        assertThat(model(f, 5, -7).newtonPoint()).isEmpty();
    }

    private static QuadraticModel model(Quadratic f, double... at) {
        return new QuadraticModel(at, f.applyAsDouble(at), f.gradient(at), new SymmetricMatrix(f.a()));
    }
}
