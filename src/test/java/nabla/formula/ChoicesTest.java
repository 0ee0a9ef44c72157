package nabla.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions in pieces: {@code if(x<0, -x, x^2)}. */
class ChoicesTest {
    private static final List<String> X = List.of("x");
    private static final List<String> XY = List.of("x", "y");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            if(x<0,-x,x^2)               | -3 | 3   | -1
            if(x<0,-x,x^2)               | 3  | 9   | 6
            if(x<0,1,log(x))             | -1 | 1   | 0
            if(x<0,1,log(x))             | 1  | 0   | 1
            if(x>=1,x,if(x>-1,0,-x))     | 0  | 0   | 0
            if(x>=1,x,if(x>-1,0,-x))     | -2 | 2   | -1
            2*if(x<=1,x^2,2*x-1)+x       | 1  | 3   | 5
            if(x<0,-x^2,x^2)             | 0  | 0   | 0
            if(x<0,sin(x),x)             | 0  | 0   | 1
            """)
    void aPieceHasItsValueAndItsDerivativeAndSoHasABorderWhereBothSidesAgree(
            String text, double x, double value, double derivative) {
        Formula formula = Formula.read(text, X);
        assertThat(formula.at(x)).isEqualTo(value);
        assertThat(formula.gradient(x)).containsExactly(derivative);
        assertThat(formula.kink(x)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            if(x<0,-x,x^2)   | 0 | KINK
            if(x<0,0,1)      | 0 | JUMP
            if(x<1,x,3-x)    | 1 | JUMP
            if(x<=0,0,cbrt(x)) | 0 | VERTICAL_TANGENT
            if(x<0,log(x),x) | 0 | EDGE_OF_DOMAIN
            """)
    void whereThePiecesDoNotAgreeThereIsNoDerivativeAndAReason(String text, double x, Kink.Kind kind) {
        Formula formula = Formula.read(text, X);
        assertThat(formula.gradient(x)).containsExactly(Double.NaN);
        assertThat(formula.kink(x)).map(Kink::kind).contains(kind);
    }

    @Test
    void aCornerWhereThePiecesMeetIsOfTheWholeFunction() {
        assertThat(Formula.read("2*if(x<0,-x,x^2)", X).kink(0).orElseThrow().message(Locale.ENGLISH))
                .contains("if(x<0,-x,x^2)");
    }

    @Test
    void aComparisonOfWhatHasNoValueHasNone() {
        assertThat(Formula.read("if(log(x)<0,1,2)", X).at(-1)).isNaN();
    }

    @Test
    void aGridHasTheSameValuesAsItsPoints() {
        Formula formula = Formula.read("if(x<y,x*y,if(x>=1,log(x-1),y))", XY);
        double[] xs = {-1, 0, 1, 2};
        double[] ys = {0, 1};
        double[][] grid = formula.grid(xs, ys);
        for (int j = 0; j < ys.length; j++) {
            for (int i = 0; i < xs.length; i++) {
                assertThat(grid[j][i]).isEqualTo(formula.at(xs[i], ys[j]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            if(x<0,-x,x^2)      | -2 | -1
            if(x<0,-x,x^2)      | 3  | 6
            x*if(x>1,x,2)       | 3  | 6
            x*if(x>1,x,2)       | 0  | 2
            """)
    void aWrittenDerivativeReadsBackAndHasThatOfEveryPiece(String text, double x, double derivative) {
        Formula written = Formula.read(text, X).derivative(0);
        assertThat(written.at(x)).isEqualTo(derivative);
        assertThat(Formula.read(written.text(), X).at(x)).isEqualTo(derivative);
    }

    @Test
    void aDerivativeThatIsLeftInOnePieceIsZeroWithoutASignElsewhere() {
        Formula written = Formula.read("2+if(x<0,x,1)", X).derivative(0);
        assertThat(Double.compare(written.at(3), 0.0)).isZero();
    }

    @Test
    void itKnowsThatItIsInPieces() {
        assertThat(Formula.read("1+if(x<0,1,2)", X).hasChoices()).isTrue();
        assertThat(Formula.read("abs(x)", X).hasChoices()).isFalse();
    }
}
