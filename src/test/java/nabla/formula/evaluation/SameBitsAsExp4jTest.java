package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nabla.formula.Formula;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.junit.jupiter.api.Test;

/** The three evaluators against exp4j's own, to the last bit. */
class SameBitsAsExp4jTest {

    private static final int FORMULAS = 25_000;
    private static final int POINTS = 6;

    private final RandomFormulas random = RandomFormulas.any(20_240_229);

    @Test
    void everyEvaluatorGivesTheBitsOfExp4j() {
        int compared = 0;
        for (int i = 0; i < FORMULAS; i++) {
            String text = random.next();
            compared += comparePoints(text);
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    private int comparePoints(String text) {
        Formula formula = Formula.read(text, RandomFormulas.VARIABLES);
        Expression expression = new ExpressionBuilder(text)
                .variables("x", "y")
                .implicitMultiplication(false)
                .build();
        double[][] columns = new double[2][POINTS];
        double[] atOnce = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            columns[0][i] = random.coordinate();
            columns[1][i] = random.coordinate();
        }
        formula.values(columns, atOnce);
        double[][] grid = formula.grid(columns[0], columns[1]);
        int compared = 0;
        for (int i = 0; i < POINTS; i++) {
            double value = formula.at(columns[0][i], columns[1][i]);
            assertSameBits(text, atOnce[i], value);
            assertSameBits(text, grid[i][i], value);
            compared += compare(text, expression, columns[0][i], columns[1][i], value);
        }
        return compared;
    }

    private static int compare(String text, Expression expression, double x, double y, double value) {
        try {
            double expected = expression.setVariable("x", x).setVariable("y", y).evaluate();
            assertSameBits(text + " at " + List.of(x, y), value, expected);
            return 1;
        } catch (ArithmeticException divisionByZero) {
            return 0;
        }
    }

    private static void assertSameBits(String text, double actual, double expected) {
        // doubleToLongBits, unlike raw bits, counts every NaN as the same
        if (Double.doubleToLongBits(actual) != Double.doubleToLongBits(expected)) {
            assertThat(actual).as(text).isEqualTo(expected);
        }
    }
}
