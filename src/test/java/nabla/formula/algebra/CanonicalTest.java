package nabla.formula.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nabla.formula.SymbolicBudget;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
    private static final List<String> VARIABLES = List.of("x", "y");

    private static Node canonical(String text) {
        return Canonical.of(Trees.read(text, VARIABLES), new SymbolicBudget());
    }

    @ParameterizedTest
    @CsvSource({
        "(x+1)^2, x^2+2*x+1",
        "(x+y)*(x-y), x^2-y^2",
        "(x+y)^3-3*x*y*(x+y), x^3+y^3",
        "x*(x+1)-x^2, x",
        "0.1*x+0.2*x, 0.3*x",
        "x/3+x/6, x/2",
        "(x^2-1)/(x-1), x+1",
        "1/(1-x), -1/(x-1)",
        "exp(x)*exp(y), exp(x+y)",
        "exp(x)^2, exp(2*x)",
        "sqrt(x)*sqrt(x), x",
        "sin(x*(x+1)), sin(x^2+x)",
        "abs(1-x), abs(x-1)",
        "abs(2*x)^2, 4*x^2",
        "3*x*exp(x)+3*exp(x), 3*exp(x)*(x+1)",
    })
    void equalExpressionsHaveOneForm(String one, String other) {
        assertThat(canonical(one)).isEqualTo(canonical(other));
    }

    @ParameterizedTest
    @CsvSource({
        "sqrt(x^2), x",
        "(x+1)^2, x^2+1",
        "sin(x), cos(x)",
        "x^x, x^2",
        "log(x^2), 2*log(x)",
        "abs(x), x",
        "(x^2)^0.5, x"
    })
    void expressionsThatDifferSomewhereStayApart(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    @ParameterizedTest
    @CsvSource({"(x+1)^60, 61", "(x+1)^1000, 1", "(x+y)^30*(x-y)^30, 31"})
    void onlyWhatStaysSmallIsMultipliedOut(String text, int terms) {
        String written = FormulaText.of(canonical(text), VARIABLES);
        assertThat(written.chars().filter(c -> c == '^').count()).isBetween((long) terms - 3, 2L * terms);
    }
}
