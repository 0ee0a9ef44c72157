package nabla.formula.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.formula.SymbolicBudget;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivativeTest {
    private static final List<String> VARIABLES = List.of("w", "x", "y", "z", "n", "x0", "x1");

    private static Node derivative(String function, String variable) {
        return Derivative.of(Trees.read(function, VARIABLES), VARIABLES.indexOf(variable), new SymbolicBudget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            x^2                   | x  | 2*x
            3*x*exp(x)            | x  | 3*exp(x)+3*x*exp(x)
            0.01*x^2+0.1*x        | x  | 0.02*x+0.1
            x0^2+x1^2             | x0 | 2*x0
            x0^2+x1^2             | x1 | 2*x1
            x^2+3*x*y+y^2         | x  | 2*x+3*y
            x^2+3*x*y+y^2         | y  | 3*x+2*y
            3*x^2+2*y^3+x^2*y^3   | x  | 6*x+2*x*y^3
            3*x^2+2*y^3+x^2*y^3   | y  | 6*y^2+3*x^2*y^2
            7-(x^2+y^2)/10        | x  | -x/5
            2*x+3*x*y+y^3         | x  | 3*y+2
            2*x+3*x*y+y^3         | y  | 3*x+3*y^2
            w*x+x*y*z+3*w+z*y^2   | w  | x+3
            w*x+x*y*z+3*w+z*y^2   | x  | w+y*z
            w*x+x*y*z+3*w+z*y^2   | y  | x*z+2*y*z
            w*x+x*y*z+3*w+z*y^2   | z  | x*y+y^2
            """)
    void theDerivativesOfTheBookReadAsInTheBook(String function, String variable, String expected) {
        assertThat(FormulaText.of(derivative(function, variable), VARIABLES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5                     | 0
            x                     | 1
            -x                    | -1
            pi*x                  | pi
            x^3/3                 | x^2
            x/4                   | 1/4
            0.25*x                | 0.25
            x^3+2*x^2-5*x+1       | 3*x^2+4*x-5
            3*x-2*x^2             | 3-4*x
            x^2^3                 | 8*x^7
            (x*y)^3               | 3*x^2*y^3
            (x+1)^2               | 2*x+2
            (x^2+1)^3             | 6*x*(x^2+1)^2
            (x+1)^50              | 50*(x+1)^49
            (x^2+1)*(x-1)         | 3*x^2-2*x+1
            (y-w*x)^2             | 2*w*(w*x-y)
            1/x                   | -1/x^2
            x^(-2)                | -2/x^3
            x+1/x                 | 1-1/x^2
            x/(1+x^2)             | (1-x^2)/(x^2+1)^2
            x^2/(x+1)             | (x^2+2*x)/(x+1)^2
            (x-1)/(x+1)           | 2/(x+1)^2
            1/(x+1)+1/(x+2)       | -1/(x+1)^2-1/(x+2)^2
            sqrt(x)               | 1/(2*sqrt(x))
            1/sqrt(x)             | -1/(2*x^(3/2))
            x*sqrt(x)             | 3*sqrt(x)/2
            x^0.5                 | 0.5/sqrt(x)
            x^(1/3)               | 1/(3*x^(2/3))
            sqrt(1-x^2)           | -x/sqrt(1-x^2)
            sqrt(x^2+y^2)         | x/sqrt(x^2+y^2)
            x/sqrt(1-x^2)         | 1/(1-x^2)^(3/2)
            cbrt(x)               | 1/(3*cbrt(x)^2)
            exp(2*x)              | 2*exp(2*x)
            exp(-x^2)             | -2*x*exp(-x^2)
            exp(x^2+x)            | (2*x+1)*exp(x^2+x)
            exp(x)/(1+exp(x))     | exp(x)/(1+exp(x))^2
            e^x                   | exp(x)
            e*x                   | e
            expm1(x)              | exp(x)
            2^x                   | 2^x*log(2)
            x^n                   | n*x^(n-1)
            x^x                   | x^x+x^x*log(x)
            log(x)                | 1/x
            log(2*x+2)            | 1/(x+1)
            log(1-x)              | 1/(x-1)
            log(x^2+1)            | 2*x/(x^2+1)
            x*log(x)              | 1+log(x)
            log(x)/x              | (1-log(x))/x^2
            log2(x)               | 1/(x*log(2))
            log10(x)              | 1/(x*log(10))
            log1p(x)              | 1/(x+1)
            sin(x)                | cos(x)
            cos(x)                | -sin(x)
            tan(x)                | 1/cos(x)^2
            cot(x)                | -1/sin(x)^2
            sec(x)                | sec(x)*tan(x)
            csc(x)                | -csc(x)*cot(x)
            sin(x)^2              | 2*sin(x)*cos(x)
            sin(x)*cos(x)         | cos(x)^2-sin(x)^2
            sin(x)/x              | (x*cos(x)-sin(x))/x^2
            x^2*sin(x)            | 2*x*sin(x)+x^2*cos(x)
            x+sin(x)              | 1+cos(x)
            sin(pi*x)             | pi*cos(pi*x)
            asin(x)               | 1/sqrt(1-x^2)
            acos(x)               | -1/sqrt(1-x^2)
            atan(x)               | 1/(x^2+1)
            atan2(y,x)            | -y/(x^2+y^2)
            sinh(x)               | cosh(x)
            cosh(x)               | sinh(x)
            tanh(x)               | 1-tanh(x)^2
            sigmoid(x)            | sigmoid(x)*(1-sigmoid(x))
            abs(x)                | x/abs(x)
            x*abs(x)              | 2*abs(x)
            abs(x)^3              | 3*x*abs(x)
            relu(x)               | 1/2+signum(x)/2
            relu(x)^2             | relu(x)*(1+signum(x))
            max(x,y)              | 1/2+signum(x-y)/2
            min(x,y)              | 1/2-signum(x-y)/2
            signum(x)             | 0
            floor(x)              | 0
            mod(x,3)              | 1
            1e-5*x^2              | 2e-5*x
            """)
    void aDerivativeIsWrittenAsInATextbook(String function, String expected) {
        assertThat(FormulaText.of(derivative(function, "x"), VARIABLES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sin(", "exp(x*", "(x+1)*(", "sqrt(1+", "1/(1+", "max(x,", "x^(", "abs(x-", "-("})
    void whatIsNestedDeeplyIsAnsweredOrRefused(String opening) {
        Node tree = new Node.Variable(1);
        for (int depth = 0; depth < 300; depth++) {
            tree = Trees.replace(Trees.read(opening + "n)", VARIABLES), VARIABLES.indexOf("n"), tree);
        }
        assertThat(codeOf(tree)).isIn("too-large", "answered");
    }

    private static String codeOf(Node tree) {
        try {
            Derivative.of(tree, 1, new SymbolicBudget());
            return "answered";
        } catch (FormulaError error) {
            return error.code();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqrt(1-x/sqrt(x^2))",
                "sqrt(3-x/sqrt(x^2))",
                "cbrt(1-x/sqrt(x^2))",
                "(1-x/sqrt(x^2))^1.5",
                "(1-x/cbrt(x^3))^(-1/2)",
                "√((3)-(x*n)/√(x^2))",
                "sqrt(1-abs(x)/sqrt(x^2))/x",
                "sqrt(sqrt(2-x/sqrt(x^2)))",
                "max(5e-324,x)"
            })
    void whereTheNumeratorCancelsTheDerivativeEnds(String function) {
        Formula formula = Formula.read(function, VARIABLES);
        double[] point = new double[VARIABLES.size()];
        Arrays.fill(point, -1.7);
        int x = VARIABLES.indexOf("x");
        try {
            Formula derivative = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> formula.derivative(x));
            assertThat(derivative.at(point)).isCloseTo(formula.gradient(point)[x], within(1e-9));
        } catch (FormulaError refused) {
            assertThat(function).contains("5e-324");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0^x",
                "0^(x^2+1)",
                "(1-1)^x",
                "x*(5*sqrt(2)-7)^7",
                "(2*sqrt(6)-5)^9*x",
                "(7*sqrt(6)-17)^9*sin(x)"
            })
    void theWrittenDerivativeHasTheDigitsOfTheComputedOne(String function) {
        Formula formula = Formula.read(function, List.of("x"));
        double exact = formula.gradient(0.7)[0];
        assertThat(formula.derivative(0).at(0.7)).isCloseTo(exact, within(1e-12 * Math.abs(exact)));
    }

    @Test
    void aLongSumCollectsIntoOneTerm() {
        String text = "x" + "+x".repeat(249);
        assertThat(FormulaText.of(derivative(text, "x"), VARIABLES)).isEqualTo("250");
    }

    @Test
    void aDerivativeThatSwellsIsRefused() {
        String function =
                IntStream.range(1, 40).mapToObj(i -> "sin(" + i + "*x)").collect(Collectors.joining("*"));
        assertThatThrownBy(() -> derivative(function, "x"))
                .isInstanceOfSatisfying(
                        FormulaError.class, error -> assertThat(error.code()).isEqualTo("too-large"));
    }
}
