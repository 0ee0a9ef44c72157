package nabla.formula.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nabla.formula.SymbolicBudget;
import nabla.formula.evaluation.Hipparchus;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;
import nabla.formula.tree.Trees;
import org.hipparchus.analysis.differentiation.Gradient;
import org.junit.jupiter.api.Test;

class DerivativeOracleTest {
    private static final List<String> VARIABLES = List.of("x", "y");

    @Test
    void derivativesOfThousandsOfRandomFormulasAgreeWithHipparchus() {
        Random random = new Random(20240301);
        int compared = 0;
        for (int i = 0; i < 6_000; i++) {
            Node tree = Trees.random(random, 1 + random.nextInt(4), 2);
            double[] point = {random.nextDouble() * 6 - 3, random.nextDouble() * 6 - 3};
            if (isTame(tree, point)) {
                compare(tree, point);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(3_000);
    }

    private static void compare(Node tree, double[] point) {
        Gradient oracle = Hipparchus.of(tree, point);
        if (Math.abs(oracle.getValue() - Trees.value(tree, point)) > 1e-9 * Math.abs(oracle.getValue())) {
            return; // a remainder of a remainder, where rounding decides
        }
        for (int variable = 0; variable < 2; variable++) {
            double expected = oracle.getGradient()[variable];
            Node derivative = Derivative.of(tree, variable, new SymbolicBudget());
            if (Double.isFinite(expected)) {
                assertThat(Trees.value(derivative, point))
                        .as(
                                "d/d%s of %s at %s, %s: %s",
                                VARIABLES.get(variable),
                                FormulaText.of(tree, VARIABLES),
                                point[0],
                                point[1],
                                FormulaText.of(derivative, VARIABLES))
                        .isCloseTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    /** Inside the domain of every part, away from kinks, and without numbers so large that they drown others. */
    private static boolean isTame(Node node, double[] point) {
        if (node instanceof Node.Call call) {
            double first = Trees.value(call.arguments().get(0), point);
            boolean power = call.operation() == Operation.POWER
                    && first <= 0
                    && !(call.arguments().get(1) instanceof Node.Number);
            if (power || call.operation() == Operation.ABS && first == 0) {
                return false;
            }
            for (Node argument : call.arguments()) {
                if (!isTame(argument, point)) {
                    return false;
                }
            }
        }
        return Math.abs(Trees.value(node, point)) < 1e8;
    }
}
