package nabla.formula.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import nabla.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialsTest {
    private static final List<String> VARIABLES = List.of("x", "y");

    private static Formula read(String text) {
        return Formula.read(text, VARIABLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "undecided",
            textBlock =
                    """
            (x+y)^2          | x^2+2*x*y+y^2          | true
            (x+y)^2          | x^2+y^2                | false
            0.1*x+0.2*x      | 0.3*x                  | true
            x/3              | 0.3333333333*x         | false
            x/2              | 0.5*x                  | true
            x*y*x            | y*x^2                  | true
            x^20-1e-12       | x^20                   | false
            (x+1)^60         | (1+x)^59*(x+1)         | true
            (x+1)^1000       | (x+1)^999              | undecided
            (x+1)^1000       | (1+x)^1000             | true
            x^2/x            | x                      | true
            sin(x)^2         | 1-cos(x)^2             | undecided
            pi*x             | pi*x                   | undecided
            x^y              | x^y                    | undecided
            x^(-1)           | 1/x                    | true
            x/0              | x                      | undecided
            1/(x-x)          | x                      | undecided
            (x^2-1)/(x-1)    | x+1                    | true
            1/(1+1/x)        | x/(x+1)                | true
            1/x^12           | 1/x^13                 | false
            2/(x-y)-2/(x+y)  | 4*y/(x^2-y^2)          | true
            2/(x-y)-2/(x+y)  | 4*y/(x^2-y^2)+1e-12    | false
            (x+1)^-2         | 1/(x^2+2*x+1)          | true
            """)
    void rationalFunctionsAreDecidedExactly(String one, String other, Boolean expected) {
        assertThat(read(one).sameAs(read(other)).orElse(null)).isEqualTo(expected);
    }

    @Test
    void anAnswerOfSixtySignsIsComparedAtOnce() {
        Formula signs = read("-(".repeat(60) + "x" + ")".repeat(60));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> signs.sameAs(read("x"))))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-x^2+3*x",
                "x^2-2*x*y+1/2",
                "x/3+y/(x+1)",
                "2*sin(x*(x+1))",
                "sqrt(x+1)",
                "-(3*x)",
                "x+(y+1)",
                "(2*x)^2",
                "x^(y+1)",
                "exp(x)*x"
            })
    void aSumOfTermsIsExpanded(String text) {
        assertThat(read(text).isExpanded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2*(x+1)",
                "(x+1)*(x-1)",
                "(x+y)^2",
                "-(x+1)",
                "x-(y+1)",
                "(x+1)/2",
                "x*(y-1)*x",
                "x+2*(x+1)",
                "(x*(x+1))^2",
                "-(-(x+1))",
                "x*-(y+1)"
            })
    void aProductOfSumsIsNotExpanded(String text) {
        assertThat(read(text).isExpanded()).isFalse();
    }
}
