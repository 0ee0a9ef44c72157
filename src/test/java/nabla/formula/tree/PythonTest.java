package nabla.formula.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonTest {
    private static final List<String> VARIABLES = List.of("x", "y", "a", "b", "lambda");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            3*x*exp(x)     | 3*x*math.exp(x)
            x^2            | x**2
            2*if(x<0,-x,y) | 2*(-x if x<0 else y)
            -x^2           | -x**2
            (-x)^2         | (-x)**2
            2^x^y          | 2**x**y
            (2^x)^y        | (2**x)**y
            0.01*x^2+0.1*x | 0.01*x**2+0.1*x
            a-(b-x)        | a-(b-x)
            a/(b*x)        | a/(b*x)
            1/2x           | 1/2*x
            abs(x)         | abs(x)
            max(a,b)       | max(a, b)
            log(x)         | math.log(x)
            pi*x           | math.pi*x
            e              | math.e
            sigmoid(x)     | 1/(1+math.exp(-x))
            sigmoid(x)^2   | (1/(1+math.exp(-x)))**2
            a/sigmoid(x-y) | a/(1/(1+math.exp(-(x-y))))
            relu(x)        | max(0.0, x)
            sec(x)*a       | 1/math.cos(x)*a
            a*cot(x)       | a*(1/math.tan(x))
            signum(x)      | (lambda v: (v > 0)-(v < 0))(x)
            mod(x,y)       | x%y
            mod(-x,y+1)^2  | (-x%(y+1))**2
            atan2(y,x)     | math.atan2(y, x)
            cbrt(x)        | math.cbrt(x)
            lambda*x       | lambda_*x
            0.00001*x      | 1e-5*x
            """)
    void pythonComputesTheSame(String text, String expected) {
        assertThat(Python.of(Trees.read(text, VARIABLES), VARIABLES)).isEqualTo(expected);
    }
}
