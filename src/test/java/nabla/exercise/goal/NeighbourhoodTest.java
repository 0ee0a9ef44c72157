package nabla.exercise.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nabla.exercise.goal.Neighbourhood.Shape;
import nabla.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            x^4                       | 0         | LOWEST
            -abs(x)                   | 0         | HIGHEST
            x^3                       | 0         | BOTH
            x^9                       | 0         | BOTH
            (x-2)^3 + 100             | 2         | BOTH
            (x-1)^9                   | 1         | BOTH
            x^4-4*x^3+6*x^2-4*x+1     | 1         | LOWEST
            x^2*(x-0.001)^2           | 0         | LOWEST
            5                         | 3         | LEVEL
            floor(x)                  | 1         | HIGHEST
            floor(x)                  | 1.5       | LEVEL
            sqrt(x)                   | 0         | UNDEFINED
            sqrt(0.01-x^2)            | 0         | HIGHEST
            exp(-1/x^2)+1             | 5         | BOTH
            max(0, x-0.1)             | 0         | UNCLEAR
            x^2*(0.004-x)             | 0         | LOWEST
            1e8*x^2                   | 0         | LOWEST
            1e-8*x^4                  | 0         | LOWEST
            x^2+1e6                   | 0         | LOWEST
            x^4+y^4                   | 0 0       | LOWEST
            x^2*y^2                   | 0 0       | LOWEST
            x^2*y                     | 0 0       | BOTH
            x^2-y^12                  | 0 0       | UNCLEAR
            y^100-x^2                 | 0 0       | UNCLEAR
            (x+y)^2-(x-y)^12          | 0 0       | UNCLEAR
            x^2-0.6*x+0.09            | 0.3 0.7   | LOWEST
            (y-x^2)*(y-3*x^2)         | 0 0       | BOTH
            (y-1-(x-2)^2)*(y-1-3*(x-2)^2) | 2 1   | BOTH
            x^3-3*x*y^2               | 0 0       | BOTH
            -(x^2+y^2)^2              | 0 0       | HIGHEST
            sqrt(x^2+y^2)             | 0 0       | LOWEST
            max(abs(x),abs(y))        | 0 0       | LOWEST
            sqrt(x*y)                 | 0 0       | UNDEFINED
            x^4+y^4+z^4               | 0 0 0     | LOWEST
            x*y*z                     | 0 0 0     | BOTH
            x^4+y^4-z^4               | 0 0 0     | BOTH
            """)
    void whatIsNearIsComparedWithThePoint(String text, String point, Shape expected) {
        double[] p =
                Arrays.stream(point.split(" ")).mapToDouble(Double::parseDouble).toArray();
        Formula f = Formula.read(text, List.of("x", "y", "z").subList(0, p.length));
        assertThat(Neighbourhood.of(f::at, p).shape()).isEqualTo(expected);
    }
}
