package nabla.formula.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nabla.formula.SymbolicBudget;
import nabla.formula.algebra.Derivative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {
    private static final List<String> VARIABLES = List.of("x", "y", "a", "b", "c");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2x + 3y         | 2*x+3*y
            2.0*x           | 2*x
            .5*x            | 0.5*x
            0.00001         | 1e-5
            123456789012    | 123456789012
            1e20            | 1e20
            -x^2            | -x^2
            (-x)^2          | (-x)^2
            -(x^2)          | -x^2
            2^3^2           | 2^3^2
            (2^3)^2         | (2^3)^2
            a-(b-c)         | a-(b-c)
            (a-b)-c         | a-b-c
            a/(b*c)         | a/(b*c)
            (a/b)*c         | a/b*c
            1/2x            | 1/2*x
            a*(-b)          | a*(-b)
            a-(-b)          | a-(-b)
            -(-x)           | -(-x)
            -x*y            | -x*y
            -(x*y)          | -(x*y)
            2^(-x)          | 2^(-x)
            x^(y+1)         | x^(y+1)
            ((x))           | x
            max( x , y )    | max(x,y)
            ln(x)           | log(x)
            mod(x, 3)       | mod(x,3)
            """)
    void aFormulaIsWrittenWithTheFewestParentheses(String typed, String expected) {
        assertThat(FormulaText.of(Trees.read(typed, VARIABLES), VARIABLES)).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameTree() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Node tree = Trees.random(random, 1 + random.nextInt(5), 2);
            String text = FormulaText.of(tree, VARIABLES);
            if (text.length() < 2_000) {
                assertThat(Trees.read(text, VARIABLES)).as(text).isEqualTo(tree);
            }
        }
    }

    @Test
    void derivativesAreReadBackToo() {
        Random random = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            Node derivative = Derivative.of(Trees.random(random, 1 + random.nextInt(3), 2), 0, new SymbolicBudget());
            String text = FormulaText.of(derivative, VARIABLES);
            if (text.length() < 2_000) {
                assertThat(Trees.read(text, VARIABLES)).as(text).isEqualTo(derivative);
            }
        }
    }

    @Test
    void aConstantThatAVariableHidesIsWrittenOut() {
        Node constant = new Node.Constant("e", Math.E);
        assertThat(FormulaText.of(constant, List.of("e"))).isEqualTo("exp(1)");
        assertThat(FormulaText.of(constant, List.of("x"))).isEqualTo("e");
    }
}
