package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.reading.Parser;
import nabla.formula.reading.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TapeTest {

    private static final List<String> XY = List.of("x", "y");

    @Test
    void equalSubexpressionsAreComputedOnce() {
        assertThat(tape("sin(x+y)*sin(x+y)+sin(x+y)").length()).isEqualTo(4);
        assertThat(tape("x^2+x*x").length()).isEqualTo(2);
    }

    @Test
    void whatIsConstantIsComputedWhenTheFormulaIsRead() {
        assertThat(tape("x*(2^0.5+sin(1)/3)").length()).isEqualTo(1);
        assertThat(tape("1/0").length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "y",
                "3",
                "1/0",
                "x^3",
                "y^3",
                "sin(x)",
                "2/y",
                "x+y",
                "x-2",
                "2-x",
                "x/y",
                "3/x",
                "x/3",
                "x^y",
                "2^x",
                "max(x,y)",
                "atan2(y,2)",
                "mod(x,y)",
                "sin(x)*exp(-y^2)+x*y",
                "3x^2+2y^3+x^2*y^3",
                "sigmoid(x*y)+relu(x-y)",
                "log(x)+sqrt(y)*abs(x)",
                "-x*cos(y)",
                "(x+y)*(x-y)/(1+x*y)-(x+y)"
            })
    void pointsAndBlocksAgreeToTheLastBitAndGridsNearly(String text) {
        Formula formula = Formula.read(text, XY);
        double[] xs = new Random(1).doubles(700, -3, 3).toArray();
        double[] ys = new Random(2).doubles(23, -3, 3).toArray();
        double[][] grid = formula.grid(xs, ys);
        double[] values = new double[xs.length];
        for (int j = 0; j < ys.length; j++) {
            double[] column = new double[xs.length];
            Arrays.fill(column, ys[j]);
            formula.values(new double[][] {xs, column}, values);
            assertThat(grid[j]).containsExactly(values, within(1e-13));
            double y = ys[j];
            assertThat(values)
                    .isEqualTo(Arrays.stream(xs).map(x -> formula.at(x, y)).toArray());
        }
    }

    @Test
    void oneFormulaServesManyThreads() {
        Formula formula = Formula.read("sin(x)*exp(-y^2)+x*y", XY);
        double[] expected = IntStream.range(0, 20_000)
                .mapToDouble(i -> formula.at(i, 1.0 / (i + 1)))
                .toArray();
        double[] parallel = IntStream.range(0, 20_000)
                .parallel()
                .mapToDouble(i -> formula.at(i, 1.0 / (i + 1)))
                .toArray();
        assertThat(parallel).isEqualTo(expected);
    }

    @Test
    void anEmptyListAndAnEmptyGridAreFine() {
        Formula formula = Formula.read("x*y", XY);
        formula.values(new double[2][0], new double[0]);
        assertThat(formula.grid(new double[0], new double[] {1})).isDeepEqualTo(new double[1][0]);
        assertThat(formula.grid(new double[] {1}, new double[0])).isEmpty();
    }

    @Test
    void theArgumentIsNotChanged() {
        double[] point = {1, 2};
        Formula.read("x*y", XY).gradient(point);
        assertThat(point).containsExactly(1, 2);
    }

    @Test
    void aWrongNumberOfCoordinatesIsTheCallersMistake() {
        Formula formula = Formula.read("x*y", XY);
        assertThatIllegalArgumentException().isThrownBy(() -> formula.at(1)).withMessageContaining("1");
        assertThatIllegalArgumentException().isThrownBy(() -> formula.gradient(1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> formula.values(new double[1][5], new double[5]));
        assertThatIllegalArgumentException().isThrownBy(() -> formula.values(new double[2][4], new double[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.read("x", List.of("x")).grid(new double[1], new double[1]));
    }

    private static Tape tape(String text) {
        return Tape.of(Parser.parse(text, Vocabulary.of(XY)), 2);
    }
}
