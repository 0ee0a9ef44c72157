package nabla.formula.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.formula.reading.Parser;
import nabla.formula.reading.Vocabulary;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives bit for bit against those of a Python program, and where rules of differentiation fail. */
class ExactDerivativeTest {

    private static final List<String> X = List.of("x");

    /** The table is of make-derivatives.py, by dual numbers of mpmath with 7,000 bits; a row is x and the derivative. */
    @Test
    void threeThousandDerivativesAreThoseOfAnotherProgramBitForBit() throws IOException {
        int count = 0;
        Formula formula = null;
        for (String line : table()) {
            if (line.startsWith("#")) {
                formula = Formula.read(line.substring(2), X);
                continue;
            }
            String[] row = line.split(" ");
            assertThat(formula.gradient(number(row[0]))[0])
                    .as(formula.text() + " at " + number(row[0]))
                    .isEqualTo(number(row[1]));
            count++;
        }
        assertThat(count).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            (exp(x)-1)/x           | 1e-12  | 0.5000000000003333
            max(x,0)+min(x,0)      | 0      | 1
            relu(x)-relu(-x)       | 0      | 1
            2+relu(x-1)-relu(1-x)  | 1      | 1
            sqrt(x^4)              | 0      | 0
            cbrt(x)^3              | 0      | 1
            cbrt(x^3)              | 0      | 1
            cbrt(sin(x)-x)         | 0      | -0.5503212081491045
            x*abs(x)               | 0      | 0
            abs(x)^1.5             | 0      | 0
            abs(x-1)-abs(x-1)+x    | 1      | 1
            acos(cos(x))^2         | 0      | 0
            floor(x)-floor(x)      | 2      | 0
            mod(x,3)               | 7.5    | 1
            1/(1+exp(x))           | 800    | 0
            x/(1+x^2)              | 1e200  | 0
            exp(-exp(exp(x)))      | 3      | 0
            tanh(x)                | 20     | 1.6993417021166355e-17
            sigmoid(x)             | 40     | 4.248354255291589e-18
            log(cosh(x))           | 1e-9   | 1e-9
            0^x                    | 1      | 0
            x^0                    | 0      | 0
            sin(x)^2+cos(x)^2      | 1      | 0
            sin(x)                 | 1e22   | 0.523214785395139
            atan2(x,2)             | 1      | 0.4
            x*min(sqrt(sqrt(10)),10^0.25)     | 3 | 1.7782794100389228
            x+max(4*atan(1),2*acos(0))        | 3 | 1
            x^2+abs(sqrt(2)^2-2)*x            | 3 | 6
            x*relu(sin(1)^2+cos(1)^2-1)       | 3 | 0
            """)
    void aDerivativeIsFoundWhereTheRulesFail(String text, double x, double derivative) {
        assertThat(Formula.read(text, X).gradient(x)).containsExactly(derivative);
        assertThat(Formula.read(text, X).kink(x)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            abs(x)           | 0  | KINK
            sqrt(x^2)        | 0  | KINK
            (x^4)^(1/4)      | 0  | KINK
            acos(cos(x))     | 0  | KINK
            1e-9*abs(x-1)+2  | 1  | KINK
            cbrt(x)          | 0  | VERTICAL_TANGENT
            cbrt(x^2)        | 0  | VERTICAL_TANGENT
            sqrt(x)          | 0  | EDGE_OF_DOMAIN
            asin(x)          | 1  | EDGE_OF_DOMAIN
            floor(x)         | 2  | JUMP
            mod(x,3)         | 6  | JUMP
            sign(x)^2        | 0  | JUMP
            """)
    void whereThereIsNoneThatIsSaidWithTheReason(String text, double x, Kink.Kind kind) {
        assertThat(Formula.read(text, X).gradient(x)).containsExactly(Double.NaN);
        assertThat(Formula.read(text, X).kink(x)).map(Kink::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 51, 52, 53, 127, 128, 129, 500, 8_000})
    void aWholeRootIsThatOfTheJdk(int bits) {
        Random random = new Random(bits);
        for (int i = 0; i < 50; i++) {
            BigInteger square = new BigInteger(bits, random).pow(2);
            for (int near = -1; near < 2; near++) {
                BigInteger n = square.add(BigInteger.valueOf(near)).max(BigInteger.ZERO);
                assertThat(Roots.floor(n)).isEqualTo(n.sqrt());
            }
        }
    }

    @Test
    void aHessianIsRightToTheLastDigit() {
        Formula formula = Formula.read("sqrt(x^4)-sqrt(y^4)+sin(x*y)", List.of("x", "y"));
        assertThat(formula.hessian(0, 0)).isDeepEqualTo(new double[][] {{2, 1}, {1, -2}});
        assertThat(Formula.read("x^2*y^3", List.of("x", "y")).hessian(1, 2))
                .isDeepEqualTo(new double[][] {{16, 24}, {24, 12}});
        assertThat(Formula.read("x*abs(x)", X).hessian(0)[0][0]).isNaN();
        double[][] corner =
                Formula.read("x*abs(x)+3*x*y-y^2", List.of("x", "y")).hessian(0, 1);
        assertThat(corner[0]).containsExactly(Double.NaN, 3);
        assertThat(corner[1]).containsExactly(3, -2);
        assertThat(Formula.read("abs(x)+y^2", List.of("x", "y")).hessian(0, 1)[0][1])
                .isNaN();
    }

    /** Along some lines these have second derivatives, but no quadratic touches them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            abs(x*y)                                     | NaN
            sqrt(x^4+y^4)                                | NaN
            x*abs(y)                                     | NaN
            abs(x-y)*(x+y)                               | NaN
            cbrt(x^6+y^6)                                | NaN
            cbrt(x^3*y^3)                                | 1
            sqrt((x^2+y^2)^2)                            | 0
            max(x^2+x*y,y^2+x*y)-abs(x^2-y^2)/2          | 1
            """)
    void aMixedDerivativeIsThatOfAQuadraticOrNone(String text, double mixed) {
        assertThat(Formula.read(text, List.of("x", "y")).hessian(0, 0)[0][1]).isEqualTo(Double.valueOf(mixed));
    }

    /** A product of sums of logarithms that all but cancel asks for more and more digits. */
    @Test
    void workIsBounded() {
        String costly = "exp(log(exp(log(x))))-x+".repeat(60) + "x";
        ExactDerivative derivative = new ExactDerivative(Parser.parse(costly, Vocabulary.of(X)), 1.1);
        assertThat(derivative.partial(0).value()).isEqualTo(1);
        String large = "exp(exp(exp(exp(x))))";
        assertThat(Formula.read(large + "/" + large, X).gradient(3)).containsExactly(Double.NaN);
    }

    @Test
    void whatWouldTakeTooLongIsNotGuessed() {
        Formula tie = Formula.read("x*sign(sqrt(sqrt(10))-10^0.25)", X);
        assertThat(tie.gradient(1)).containsExactly(Double.NaN);
        assertThat(tie.kink(1)).map(Kink::kind).contains(Kink.Kind.UNKNOWN);
    }

    @Test
    void whoGivesUpEndsTheWork() {
        Thread.currentThread().interrupt();
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Formula.read("sin(x)", X).gradient(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    private static String[] table() throws IOException {
        try (InputStream file = ExactDerivativeTest.class.getResourceAsStream("derivatives.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        }
    }
}
