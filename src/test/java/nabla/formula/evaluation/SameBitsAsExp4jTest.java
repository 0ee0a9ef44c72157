package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nabla.formula.Formula;
import nabla.formula.tree.Operation;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import org.junit.jupiter.api.Test;

/**
 * The three evaluators against exp4j's own, to the last bit. It gets our functions, which make the same bits on every
 * machine. A grid is compared where it does not take faster ones.
 */
class SameBitsAsExp4jTest {

    private static final int FORMULAS = 25_000;
    private static final int POINTS = 6;
    private static final Pattern FAST = Pattern.compile("\\^|\\b(sin|cos|exp|log)\\(");

    private final RandomFormulas random = RandomFormulas.any(20_240_229);

    @Test
    void everyEvaluatorGivesTheBitsOfExp4j() {
        int compared = 0;
        for (int i = 0; i < FORMULAS; i++) {
            String text = random.next();
            compared += comparePoints(text);
        }
        assertThat(compared).isGreaterThan(150_000);
    }

    private int comparePoints(String text) {
        Formula formula = Formula.read(text, RandomFormulas.VARIABLES);
        Expression expression = expression(text);
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
            compared += compare(text, expression, columns[0][i], columns[1][i], value);
            if (!FAST.matcher(text).find()) {
                assertSameBits(text, grid[i][i], value);
                compared++;
            }
        }
        return compared;
    }

    private static Expression expression(String text) {
        Function[] functions = Arrays.stream(Operation.values())
                .filter(Operation::isFunction)
                .map(operation -> new Function(operation.functionName(), operation.arity()) {
                    @Override
                    public double apply(double... arguments) {
                        return operation.apply(arguments[0], arguments[arguments.length - 1]);
                    }
                })
                .toArray(Function[]::new);
        Operator power = new Operator("^", 2, false, Operator.PRECEDENCE_POWER) {
            @Override
            public double apply(double... arguments) {
                return Operation.POWER.apply(arguments[0], arguments[1]);
            }
        };
        return new ExpressionBuilder(text)
                .variables("x", "y")
                .functions(functions)
                .operator(power)
                .implicitMultiplication(false)
                .build();
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
