package nabla.formula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers type, and how it is read or refused. */
class ReadingTest {

    private static final List<String> VARIABLES = List.of("x", "y", "x0", "w_1");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
        # what keyboards type
        x**2             ; x^2
        x²               ; x^2
        2x³y             ; 2*x^3*y
        x¹⁰              ; x^10
        x⁻¹y             ; x^(-1)*y
        √x               ; sqrt(x)
        2√2x             ; 2*sqrt(2)*x
        √√x              ; sqrt(sqrt(x))
        √(x+1)y          ; sqrt(x+1)*y
        √sin(x)y         ; sqrt(sin(x))*y
        ∛x               ; cbrt(x)
        x·y              ; x*y
        xㆍy             ; x*y
        x×y÷2−π          ; x*y/2-pi
        ｘ＋１           ; x+1
        ｓｉｎ（２ｘ）   ; sin(2*x)
        ٣x               ; 3*x
        x₀               ; x0
        𝑥^2              ; x^2
        {x+1}[y-1]       ; (x+1)*(y-1)
        sin[x]           ; sin(x)
        # what is implied is written out
        2x+3xy+y^3       ; 2*x+3*x*y+y^3
        1/2x             ; 1/2*x
        2e^x             ; 2*e^x
        2e-x             ; 2*e-x
        2e-3x            ; 0.002*x
        10e-50           ; 1e-49
        x(y+1)(y-1)      ; x*(y+1)*(y-1)
        xsin(y)          ; x*sin(y)
        x0x              ; x0*x
        2w_1             ; 2*w_1
        xπ               ; x*pi
        # signs bind as in Python
        -x^2             ; -x^2
        (-x)^2           ; (-x)^2
        2^3^2            ; 2^3^2
        (2^3)^2          ; (2^3)^2
        2^-x             ; 2^(-x)
        +x               ; x
        x - -y           ; x-(-y)
        # names
        ln(x)            ; log(x)
        arctan(x)        ; atan(x)
        pow(x,y)         ; x^y
        sgn(x)           ; signum(x)
        max(x,min(y,1))  ; max(x,min(y,1))
        atan2(y,x)       ; atan2(y,x)
        sigmoid(relu(x)) ; sigmoid(relu(x))
        sec(x)csc(x)     ; sec(x)*csc(x)
        .5x              ; 0.5*x
        1/0              ; 1/0
        """)
    void aTextIsReadAsItsReaderMeantIt(String typed, String reading) {
        assertThat(Formula.read(typed, VARIABLES).text()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
        # misread silently by exp4j
        x2               ; digit-after-name           ; 0
        0x10             ; digit-after-name           ; 1
        y+x1e5           ; digit-after-name           ; 2
        x 2              ; missing-operator           ; 2
        (x+1)2           ; missing-operator           ; 5
        x[0]             ; index-not-allowed          ; 1
        w[0]             ; unknown-name               ; 0
        sin x + 1        ; function-needs-parentheses ; 0
        1+sinx           ; function-needs-parentheses ; 2
        sin2x            ; function-needs-parentheses ; 0
        sin^2(x)         ; function-needs-parentheses ; 0
        pow(x,,y)        ; missing-operand            ; 6
        (1,2)+           ; misplaced-comma            ; 2
        1,5              ; misplaced-comma            ; 1
        (x]              ; mismatched-parenthesis     ; 2
        1e999            ; number-too-large           ; 0
        x+1e-999         ; number-too-small           ; 2
        # the wrong exception, or none before evaluation
        x)               ; unbalanced-parenthesis     ; 1
        2*(x+(y)         ; unbalanced-parenthesis     ; 2
        ()               ; empty-parentheses          ; 0
        sin()            ; wrong-argument-count       ; 0
        1+atan2(y)       ; wrong-argument-count       ; 2
        max(1,2,3)       ; wrong-argument-count       ; 0
        1.2.3            ; bad-number                 ; 0
        x+.              ; bad-number                 ; 2
        .e5              ; bad-number                 ; 0
        x+               ; missing-operand            ; 2
        x*               ; missing-operand            ; 2
        *x               ; missing-operand            ; 0
        x^^2             ; missing-operand            ; 2
        x***2            ; missing-operand            ; 3
        √-x              ; missing-operand            ; 1
        sin -x           ; function-needs-parentheses ; 0
        ` `              ; empty                      ; 0
        ``               ; empty                      ; 0
        # names
        sine(x)          ; unknown-name               ; 0
        foo+1            ; unknown-name               ; 0
        2*z              ; unknown-name               ; 2
        ㅌ^2             ; hangul                     ; 0
        # signs that no formula has
        |x|              ; absolute-bars              ; 0
        x!               ; factorial                  ; 1
        y=x^2            ; equals-sign                ; 1
        \\sin(x)         ; latex                      ; 0
        x'               ; unknown-character          ; 1
        x+😀             ; unknown-character          ; 2
        x#               ; unknown-character          ; 1
        ½x               ; unknown-character          ; 0
        -----x           ; too-many-operators         ; 4
        # the position is that in the text as typed
        x² + √y + #      ; unknown-character          ; 10
        π×π×z            ; unknown-name               ; 4
        ｘ＋ｚ           ; unknown-name               ; 2
        x⁻¹⁰)            ; unbalanced-parenthesis     ; 4
        """)
    void aTextThatCannotBeReadIsRefusedWithAReasonAndAPlace(String typed, String code, int position) {
        FormulaError error = refused(typed, VARIABLES);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.position()).isEqualTo(position);
        assertThat(error.message(Locale.KOREAN)).containsPattern("[가-힣]").doesNotContain("%");
        assertThat(error.message(Locale.ENGLISH)).isNotBlank().doesNotContain("%");
    }

    @ParameterizedTest
    @CsvSource({
        "sine(x), Unknown name: sine. Did you mean sin?",
        "sqr(x), Unknown name: sqr. Did you mean sqrt?",
        "Sin(x), Unknown name: Sin. Did you mean sin?",
        "lg2(x), Unknown name: lg2. Did you mean log2?",
        "q+1, 'Unknown name: q. The variables that may be used here: x, y, x0, w_1.'",
        "x2, 'A number right after a variable is ambiguous: x2. Write 2*x, x*2 or x^2.'",
        "atan2(x), 'The function atan2 takes 2 argument(s), not 1.'",
    })
    void aMessageHelps(String typed, String message) {
        assertThat(refused(typed, VARIABLES).message(Locale.ENGLISH)).isEqualTo(message);
    }

    @Test
    void whereNoVariableIsMeantTheMessageSaysSo() {
        assertThat(Formula.read("pi/2", List.of()).at()).isEqualTo(Math.PI / 2);
        assertThat(Formula.read("10e-50", List.of()).at()).isEqualTo(10e-50);
        assertThat(refused("width", List.of()).message(Locale.KOREAN)).contains("변수 없이");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsSaidInBothLanguages(Problem problem) {
        FormulaError error = new FormulaError(problem, 3, "first", "second", "third");
        assertThat(error.message(Locale.KOREAN)).containsPattern("[가-힣]");
        assertThat(error.message(Locale.ENGLISH)).doesNotContainPattern("[가-힣]");
        assertThat(error.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void aVariableNamedEIsNoLongerEulersNumber() {
        assertThat(Formula.read("2*e+e2", List.of("e", "e2")).at(3, 5)).isEqualTo(11);
        assertThat(Formula.read("2e3", List.of("e")).at(7)).isEqualTo(2000);
        assertThat(Formula.read("e", List.of("x")).at(1)).isEqualTo(Math.E);
    }

    @Test
    void greekLettersCanBeVariables() {
        assertThat(Formula.read("2θ+λ²", List.of("θ", "λ")).at(3, 4)).isEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource
    void namesOfVariablesAreChecked(List<String> variables, String code) {
        FormulaError error = refused("1", variables);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.position()).isEqualTo(-1);
    }

    static Stream<Arguments> namesOfVariablesAreChecked() {
        return Stream.of(
                Arguments.of(List.of("pi"), "reserved-name"),
                Arguments.of(List.of("x", "sin"), "reserved-name"),
                Arguments.of(List.of("ln"), "reserved-name"),
                Arguments.of(List.of("x", "y", "x"), "duplicate-variable"),
                Arguments.of(List.of(""), "bad-variable-name"),
                Arguments.of(List.of("2x"), "bad-variable-name"),
                Arguments.of(List.of("π"), "bad-variable-name"),
                Arguments.of(List.of("x y"), "bad-variable-name"),
                Arguments.of(List.of("x".repeat(33)), "bad-variable-name"),
                Arguments.of(Collections.singletonList(null), "bad-variable-name"),
                Arguments.of(IntStream.range(0, 101).mapToObj(i -> "x" + i).toList(), "too-many-variables"));
    }

    @ParameterizedTest
    @MethodSource
    void aTextThatTakesTheParserSecondsIsAnsweredAtOnce(String typed, String code) {
        FormulaError error = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> refused(typed, VARIABLES));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.message(Locale.KOREAN)).hasSizeLessThan(300);
    }

    static Stream<Arguments> aTextThatTakesTheParserSecondsIsAnsweredAtOnce() {
        return Stream.of(
                Arguments.of("-".repeat(10_000) + "x", "too-long"),
                Arguments.of("-".repeat(1_999) + "x", "too-many-operators"),
                Arguments.of("x".repeat(4_000), "too-long"),
                Arguments.of("x".repeat(2_000), "name-too-long"),
                Arguments.of("a".repeat(160_000), "too-long"),
                Arguments.of("(".repeat(1 << 20), "too-long"),
                Arguments.of("(".repeat(2_000), "too-deep"),
                Arguments.of("9".repeat(2_000), "number-too-large"),
                Arguments.of("xyxyxyxyxyxyxyxyxyxyxyxyxyxyxyq ".repeat(60), "unknown-name"));
    }

    private static FormulaError refused(String typed, List<String> variables) {
        FormulaError error = catchThrowableOfType(FormulaError.class, () -> Formula.read(typed, variables));
        assertThat(error).as(typed.length() < 100 ? typed : "a long text").isNotNull();
        return error;
    }
}
