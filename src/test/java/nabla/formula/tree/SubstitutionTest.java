package nabla.formula.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nabla.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest {
    private static final List<String> VARIABLES = List.of("a", "x", "b", "y");

    private static Formula read(String text) {
        return Formula.read(text, VARIABLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a*x^2+b*x     | 3    | -2   | 3*x^2-2*x          | 3x^{2}-2x
            a*x^2+b*x     | 1    | -1   | x^2-x              | x^{2}-x
            a*x^2+b*x     | -1   | 0    | -x^2               | -x^{2}
            a*x+b         | 0.5  | 2    | 0.5*x+2            | 0.5x+2
            a*x/b         | 1    | 4    | x/4                | \\frac{x}{4}
            (x-a)^2+b     | -3   | 1    | 1+(x+3)^2          | 1+\\left(x+3\\right)^{2}
            x*exp(a*x)    | 1    | 0    | x*exp(x)           | xe^{x}
            a*x*y^b       | 2    | 3    | 2*x*y^3            | 2xy^{3}
            a+b           | 2    | -5   | -3                 | -3
            x-b           | 0    | -2   | x+2                | x+2
            """)
    void withNumbersAFormulaIsSimplifiedAsTextbooksWriteIt(
            String text, double a, double b, String expected, String latex) {
        Formula formula = read(text).with(Map.of("a", a, "b", b));
        assertThat(formula.variables()).containsExactly("x", "y");
        assertThat(formula.text()).isEqualTo(expected);
        assertThat(formula.latex()).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a*x^2+b*x     | 3    | -2   | 3*x^2-2*x          | 3x^{2}-2x
            a*x^2+b*x     | 1    | -1   | 1*x^2-1*x          | 1x^{2}-1x
            a*x^2-b*x     | -3   | -2   | -3*x^2+2*x         | -3x^{2}+2x
            x+b/y         | 0    | -2   | x-2/y              | x-\\frac{2}{y}
            x*exp(a*x)    | 1    | 0    | x*exp(1*x)         | xe^{1x}
            x*exp(a*x)    | -2   | 0    | x*exp(-2*x)        | xe^{-2x}
            x*b           | 0    | -2   | x*(-2)             | x\\left(-2\\right)
            x^b           | 0    | -2   | x^(-2)             | x^{-2}
            b^2           | 0    | -2   | (-2)^2             | \\left(-2\\right)^{2}
            -b^2          | 0    | -2   | -(-2)^2            | -\\left(-2\\right)^{2}
            -b            | 0    | -2   | 2                  | 2
            x-(-b)        | 0    | -2   | x-2                | x-2
            x-b-a         | -1   | -2   | x+2+1              | x+2+1
            x-(b+y)       | 0    | -2   | x-(-2+y)           | x-\\left(-2+y\\right)
            (x-a)*(x-b)   | 1    | -2   | (x-1)*(x+2)        | \\left(x-1\\right)\\left(x+2\\right)
            max(x,b)      | 0    | -0.5 | max(x,-0.5)        | \\max\\left(x,-0.5\\right)
            """)
    void substitutedNumbersChangeNothingButSigns(String text, double a, double b, String expected, String latex) {
        Formula formula = read(text).substituted(Map.of("a", a, "b", b));
        assertThat(formula.text()).isEqualTo(expected);
        assertThat(formula.latex()).isEqualTo(latex);
        assertThat(Formula.read(formula.text(), List.of("x", "y")).text()).isEqualTo(expected);
    }

    @Test
    void substitutionKeepsTheValueOfRandomFormulas() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Node tree = Trees.random(random, 1 + random.nextInt(5), 2);
            String text = FormulaText.of(tree, List.of("a", "x"));
            if (text.length() < 1_000) {
                double a = random.nextInt(9) - 4;
                double x = random.nextGaussian();
                Formula formula = Formula.read(text, List.of("a", "x"));
                Formula left = formula.substituted(Map.of("a", a));
                assertThat(left.at(x)).as(text).isEqualTo((Double) formula.at(a, x));
                assertThat(Formula.read(left.text(), List.of("x")).text()).isEqualTo(left.text());
            }
        }
    }

    @Test
    void whatIsNoVariableOrNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x").with(Map.of("z", 1.0)))
                .withMessageContaining("z=1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> read("x").substituted(Map.of("a", Double.NaN)));
    }
}
