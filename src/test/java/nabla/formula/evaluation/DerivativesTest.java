package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nabla.formula.Formula;
import nabla.formula.reading.Parser;
import nabla.formula.reading.Vocabulary;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradients and Hessians, exact up to rounding; Hipparchus is the oracle. */
class DerivativesTest {

    private static final List<String> XY = List.of("x", "y");

    @Test
    void gradientsAndHessiansOfRandomFormulasAgreeWithHipparchus() {
        RandomFormulas random = RandomFormulas.smooth(7);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            compared += compare(random.next(), random.coordinate(), random.coordinate()) ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(8_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"ABS", "SIGNUM", "CEIL", "FLOOR", "RELU", "MAX", "MIN", "MOD", "LESS.*", "GREATER.*", "WHERE"})
    void everySmoothOperationAgreesWithHipparchus(Operation operation) {
        Node x = new Node.Variable(0);
        Node y = new Node.Variable(1);
        Node node = operation.arity() == 1 ? new Node.Call(operation, x) : new Node.Call(operation, x, y);
        String text = FormulaText.of(node, XY);
        assertThat(compare(text, 0.7, 0.3)).as(text).isTrue();
        assertThat(compare("(" + text + ")*y", 0.2, 0.9)).as(text).isTrue();
        assertThat(compare("exp(" + text + ")+x*y", 0.5, 0.4)).as(text).isTrue();
    }

    /** Compares where everything is finite and well-conditioned; says whether it was. */
    private static boolean compare(String text, double x, double y) {
        DerivativeStructure expected = new HipparchusOracle(x, y).of(Parser.parse(text, Vocabulary.of(XY)));
        for (double derivative : expected.getAllDerivatives()) {
            if (!(Math.abs(derivative) < 1e9)) {
                return false;
            }
        }
        Tape tape = Tape.of(Parser.parse(text, Vocabulary.of(XY)), 2);
        double[] gradient = tape.gradient(x, y);
        double[][] hessian = tape.hessian(x, y);
        String what = text + " at " + List.of(x, y);
        for (int i = 0; i < 2; i++) {
            int[] first = {i == 0 ? 1 : 0, i == 1 ? 1 : 0};
            assertClose(what, gradient[i], expected.getPartialDerivative(first), expected);
            for (int j = 0; j < 2; j++) {
                int[] second = first.clone();
                second[j]++;
                assertClose(what, hessian[i][j], expected.getPartialDerivative(second), expected);
            }
        }
        return true;
    }

    private static void assertClose(String what, double actual, double expected, DerivativeStructure all) {
        double scale = 1;
        for (double derivative : all.getAllDerivatives()) {
            scale = Math.max(scale, Math.abs(derivative));
        }
        assertThat(actual).as(what).isCloseTo(expected, within(1e-8 * scale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        abs(x)*y       ; -2  ; 3  ; -3 ; 2
        max(x,y)       ;  1  ; 2  ;  0 ; 1
        min(x,y)       ;  1  ; 2  ;  1 ; 0
        relu(x)+y      ; -1  ; 2  ;  0 ; 1
        relu(x)+y      ;  1  ; 2  ;  1 ; 1
        floor(x)+y     ; 1.5 ; 2  ;  0 ; 1
        mod(x,y)       ; 7.5 ; 2  ;  1 ; -3
        mod(x,y)       ; -7.5; 2  ;  1 ; 4
        signum(x)*y    ; -3  ; 5  ;  0 ; -1
        x^0+y          ;  0  ; 5  ;  0 ; 1
        0*sqrt(x)+y    ;  0  ; 5  ; NaN ; 1
        x^y            ;  0  ; 2  ;  0 ; 0
        x*x            ;  3  ; 0  ;  6 ; 0
        """)
    void piecewiseFunctionsHaveTheSlopeOfTheirPiece(String text, double x, double y, double byX, double byY) {
        assertThat(Formula.read(text, XY).gradient(x, y)).containsExactly(byX, byY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log(x)", "sqrt(x)", "asin(x-5)", "log1p(x-5)", "x^0.5", "log10(x)*y"})
    void outsideTheDomainThereIsNoDerivative(String text) {
        assertThat(Formula.read(text, XY).gradient(-1, 1)).containsOnly(Double.NaN);
        for (double[] row : Formula.read(text, XY).hessian(-1, 1)) {
            assertThat(row).containsOnly(Double.NaN);
        }
    }

    @Test
    void aHundredThousandVariablesNeedNoRecursion() {
        int n = 100_000;
        Tape tape = chain(n);
        double[] point = new Random(1).doubles(n, -1, 1).toArray();
        double[] gradient = tape.gradient(point);
        for (int i = 0; i < n; i++) {
            double expected = point[i] + (i > 0 ? point[i - 1] : 0) + (i < n - 1 ? point[i + 1] : 0);
            assertThat(gradient[i]).isCloseTo(expected, within(1e-15));
        }
    }

    /** Σ ½xᵢ² + xᵢxᵢ₊₁. */
    private static Tape chain(int n) {
        TapeBuilder tape = Tape.builder(n);
        int sum = tape.constant(0);
        for (int i = 0; i < n; i++) {
            int x = tape.variable(i);
            sum = tape.add(sum, tape.multiply(tape.constant(0.5), tape.multiply(x, x)));
            sum = i < n - 1 ? tape.add(sum, tape.multiply(x, tape.variable(i + 1))) : sum;
        }
        return tape.build(sum);
    }
}
