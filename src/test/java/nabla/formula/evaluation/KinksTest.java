package nabla.formula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nabla.formula.Kink;
import nabla.formula.Kink.Kind;
import nabla.formula.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinksTest {
    private static final List<String> VARIABLES = List.of("x", "y");

    private static Optional<Kink> at(String text, double x, double y) {
        return Kinks.at(Trees.read(text, VARIABLES), VARIABLES, x, y);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            abs(x)                | 0    | KINK
            abs(x-0.3)            | 0.30000000000000004 | NEARBY
            abs(3*x-0.3)          | 0.1  | NEARBY
            asin(sin(x))          | 1.5707963267948966  | NEARBY
            floor(10*x)           | 0.3  | NEARBY
            abs(sin(x))           | 3.141592653589793   | NEARBY
            abs(x)+x^2            | 0    | KINK
            x*signum(x)           | 0    | KINK
            relu(x)               | 0    | KINK
            relu(2*x-6)           | 3    | KINK
            max(x,1)              | 1    | KINK
            max(x,-x)             | 0    | KINK
            min(x^2,x)            | 1    | KINK
            sqrt(x^2)             | 0    | KINK
            1000+abs(x)           | 0    | KINK
            exp(abs(x))           | 0    | KINK
            floor(x)              | 2    | JUMP
            ceil(x)               | -1   | JUMP
            signum(x)             | 0    | JUMP
            mod(x,3)              | 0    | JUMP
            mod(x,3)              | 6    | JUMP
            atan2(x,-1)           | 0    | JUMP
            cbrt(x)               | 0    | VERTICAL_TANGENT
            x+0.001*cbrt(x)       | 0    | VERTICAL_TANGENT
            sqrt(x)               | 0    | EDGE_OF_DOMAIN
            x*sqrt(x)             | 0    | EDGE_OF_DOMAIN
            x^0.5                 | 0    | EDGE_OF_DOMAIN
            x^x                   | 0    | EDGE_OF_DOMAIN
            asin(x)               | 1    | EDGE_OF_DOMAIN
            acos(x)               | -1   | EDGE_OF_DOMAIN
            log(x)                | 0    | POLE
            log1p(x)              | -1   | POLE
            1/x                   | 0    | POLE
            x^(-2)                | 0    | POLE
            1/(x-0.3)             | 0.30000000000000004 | NEARBY
            tan(x)                | 1.5707963267948966  | NEARBY
            cot(x)                | 0    | POLE
            atan(1/x)             | 0    | POLE
            x/x                   | 0    | UNDEFINED
            log(x)                | -1   | UNDEFINED
            sqrt(x)               | -2   | UNDEFINED
            asin(x)               | 2    | UNDEFINED
            exp(x)                | 1000 | OVERFLOW
            """)
    void whereThereIsNoDerivativeTheReaderIsTold(String text, double x, Kind kind) {
        assertThat(at(text, x, 0)).map(Kink::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            abs(x)            | 1
            abs(x)            | 1e-3
            abs(x)^3          | 0
            x*abs(x)          | 0
            relu(x)^2         | 0
            abs(x)^1.5        | 0
            max(x^2,x^3)      | 0
            max(x,x)          | 1
            floor(x)-floor(x) | 1
            floor(x)          | 1.5
            mod(x,3)          | 0.001
            mod(x,3)          | 1
            sqrt(x^4)         | 0
            sqrt(x)           | 1
            x^2               | 0
            x^3+2             | 0
            2^x               | 0
            1/x               | 0.001
            log(x)            | 0.001
            tan(x)            | 1.57
            asin(x)           | 0.999
            atan2(x,1)        | 0
            sigmoid(1000*x)   | 0
            sin(1000*x)       | 0
            1e6*x^2+abs(x)^3  | 0
            """)
    void aSmoothPointGivesNoAlarm(String text, double x) {
        assertThat(at(text, x, 0)).isEmpty();
    }

    @Test
    void kinksOfSeveralVariablesNameThePlace() {
        Kink kink = at("max(x,y)", 2, 2).orElseThrow();
        assertThat(kink.message(Locale.ENGLISH))
                .isEqualTo("At x = 2, y = 2 the graph of max(x,y) has a corner, so there is no derivative there.");
        assertThat(at("max(x,y)", 2, 1)).isEmpty();
        assertThat(at("sqrt(x^2+y^2)", 0, 0)).map(Kink::kind).contains(Kind.KINK);
        assertThat(at("cbrt(x*y)", 0, 0)).map(Kink::kind).contains(Kind.VERTICAL_TANGENT);
    }

    @Test
    void theMessageSaysWhatHappensAndWhereInBothLanguages() {
        Kink kink = at("3+abs(x)", 0, 5).orElseThrow();
        assertThat(kink.message(Locale.KOREAN)).isEqualTo("x = 0에서 |x|의 그래프가 꺾여 있어 미분계수가 없습니다.");
        assertThat(kink.message(Locale.ENGLISH))
                .isEqualTo("At x = 0 the graph of |x| has a corner, so there is no derivative there.");
        assertThat(kink.kind().code()).isEqualTo("kink");
    }

    @Test
    void aPartIsNamedThatIsRoughInTheSameWay() {
        assertThat(at("x*floor(x)", 0, 0)).contains(new Kink(Kind.KINK, "x = 0", "x*floor(x)"));
        assertThat(at("sqrt(abs(x))", 0, 0)).contains(new Kink(Kind.VERTICAL_TANGENT, "x = 0", "sqrt(abs(x))"));
        assertThat(at("exp(abs(x))", 0, 0)).contains(new Kink(Kind.KINK, "x = 0", "|x|"));
    }

    @Test
    void theFirstPartWithoutAValueIsNamed() {
        assertThat(at("sin(log(x-1))+sqrt(x)", 0.5, 0)).map(Kink::part).contains("log(x-1)");
        assertThat(at("x^2+y", Double.NaN, 0)).map(Kink::kind).contains(Kind.UNDEFINED);
    }
}
