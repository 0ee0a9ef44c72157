package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nabla.formula.Formula;
import nabla.formula.MalRule;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalRuleTest {
    private static final List<String> VARIABLES = List.of("x", "y");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
            CHAIN          | sin(2*x)        | cos(2*x)
            CHAIN          | exp(-x^2)       | exp(-x^2)
            CHAIN          | (1-x)^2         | 2-2*x
            CHAIN          | (3*x+1)^4       | 4*(3*x+1)^3
            CHAIN          | (4*x+2)^3       | 12*(2*x+1)^2
            CHAIN          | sqrt(1+x^2)     | 1/(2*sqrt(x^2+1))
            CHAIN          | log(5*x)        | 1/(5*x)
            CHAIN          | x*exp(3*x)      | exp(3*x)+x*exp(3*x)
            CHAIN          | e^(2*x)         | exp(2*x)
            CHAIN          | 2^(3*x)         | 2^(3*x)*log(2)
            CHAIN          | sin(cos(2*x))   | cos(cos(2*x))
            CHAIN          | sin(x*y)        | cos(x*y)
            CHAIN          | x^3*exp(x)      | none
            CHAIN          | sin(y)          | none
            PRODUCT        | x*sin(x)        | cos(x)
            PRODUCT        | 3*x*exp(x)      | 3*exp(x)
            PRODUCT        | x^2*(x+1)       | 2*x
            PRODUCT        | x*y             | none
            PRODUCT        | 5*x^2           | none
            QUOTIENT       | sin(x)/x        | cos(x)
            QUOTIENT       | x/(x^2+1)       | 1/(2*x)
            QUOTIENT       | 1/x             | none
            QUOTIENT       | x/3             | none
            POWER          | x^3             | 3*x^3
            POWER          | 4*x^2-x         | 8*x^2-1
            POWER          | (x^2+1)^3       | 6*x^2*(x^2+1)^3
            POWER          | x*y             | none
            FACTOR         | x^3             | x^2
            FACTOR         | 4*x^2-x         | 4*x-1
            FACTOR         | 5*x             | none
            SIGN_OF_COSINE | cos(x)          | sin(x)
            SIGN_OF_COSINE | x*cos(3*x)      | cos(3*x)+3*x*sin(3*x)
            SIGN_OF_COSINE | sin(x)          | none
            """)
    void aWrongRuleGivesWhatLearnersWrite(MalRule malRule, String function, String expected) {
        Formula formula = Formula.read(function, VARIABLES);
        Formula wrong = expected == null ? formula.derivative(0) : Formula.read(expected, VARIABLES);
        for (double[] point : new double[][] {{0.3, 1.7}, {1.3, -0.4}, {2.1, 0.9}}) {
            assertThat(formula.derivativeBy(0, malRule, point)).isCloseTo(wrong.at(point), within(1e-9));
        }
    }

    /** With a rule that the tree has no place for, the walk over the tree must give the right derivative. */
    @Test
    void withoutAPlaceForTheSlipTheDerivativeIsTheRightOne() {
        Random random = new Random(5);
        int compared = 0;
        for (int i = 0; i < 3_000; i++) {
            Node tree = Trees.random(random, 1 + random.nextInt(4), 2);
            double[] point = {random.nextDouble() * 2 + 0.5, random.nextDouble() * 2 + 0.5};
            double oracle = Hipparchus.of(tree, point).getGradient()[0];
            boolean cosine = FormulaText.of(tree, VARIABLES).contains("cos(");
            if (!cosine && Math.abs(oracle) < 1e6 && Math.abs(oracle) > 1e-6) {
                assertThat(MalRuleDerivative.derivative(tree, 0, MalRule.SIGN_OF_COSINE, point))
                        .as(FormulaText.of(tree, VARIABLES))
                        .isCloseTo(oracle, within(1e-6 * Math.abs(oracle)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }
}
