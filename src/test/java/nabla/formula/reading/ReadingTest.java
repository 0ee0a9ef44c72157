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
        if(x<0, -x, x²)  ; if(x<0,-x,x^2)
        if(x≤0, 1, 2)y   ; if(x<=0,1,2)*y
        if(|x|>=1,1,-x)  ; if(abs(x)>=1,1,-x)
        2if(x>-1,x,if(y<x,1,0))-1 ; 2*if(x>-1,x,if(y<x,1,0))-1
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
        # powers and inverses of functions
        sin^2(x)         ; sin(x)^2
        sin²(x)          ; sin(x)^2
        cos³(x)          ; cos(x)^3
        sin**2 (x)       ; sin(x)^2
        sin^{2}(x)       ; sin(x)^2
        2xsin^2(x)y      ; 2*x*sin(x)^2*y
        sin^2(x)^3       ; (sin(x)^2)^3
        tan^-2(x)        ; tan(x)^(-2)
        ln²(x)           ; log(x)^2
        sqrt^3(x)        ; sqrt(x)^3
        sin^y(x)         ; sin(x)^y
        √sin²(x)y        ; sqrt(sin(x)^2)*y
        sin^2(cos^2(x))  ; sin(cos(x)^2)^2
        sin^2(x)+cos^2(x) ; sin(x)^2+cos(x)^2
        sin^-1(x)        ; asin(x)
        sin⁻¹(x)         ; asin(x)
        xcos^(-1)(y)     ; x*acos(y)
        tan^{-1}(x)      ; atan(x)
        # logarithms and roots
        log_2(x)         ; log2(x)
        log₂(x)          ; log2(x)
        log_10(x)        ; log10(x)
        log_{10}(x)      ; log10(x)
        xlog_2(8)        ; x*log2(8)
        log_3(x)         ; log(x)/log(3)
        log_y(x)^2       ; (log(x)/log(y))^2
        log_e(x)         ; log(x)/log(e)
        sqrt[3]{x}       ; cbrt(x)
        sqrt[3](x+1)y    ; cbrt(x+1)*y
        sqrt[2]{x}       ; sqrt(x)
        sqrt[x]          ; sqrt(x)
        # absolute values
        |x|              ; abs(x)
        2|x|             ; 2*abs(x)
        |x|y             ; abs(x)*y
        -|x|^2           ; -abs(x)^2
        2+|x-1|          ; 2+abs(x-1)
        ||x|-1|          ; abs(abs(x)-1)
        |x-|y||          ; abs(x-abs(y))
        |x||y|           ; abs(x)*abs(y)
        2|x|+3|y|        ; 2*abs(x)+3*abs(y)
        |x|-|y|          ; abs(x)-abs(y)
        max(|x|,|y|)     ; max(abs(x),abs(y))
        √|x|             ; sqrt(abs(x))
        e^-|x|           ; e^(-abs(x))
        |(x+|y|)(x-y)|   ; abs((x+abs(y))*(x-y))
        |sin²(x)|        ; abs(sin(x)^2)
        ∣x∣/2            ; abs(x)/2
        # fractions
        ½x               ; 1/2*x
        -¾               ; -(3/4)
        x^½              ; x^(1/2)
        ⅔(x+1)           ; 2/3*(x+1)
        # percentages and remainders
        50%              ; 0.5
        0.07%            ; 0.0007
        60% * x+0.8      ; 0.6*x+0.8
        2^50%            ; 2^0.5
        100%-5%          ; 1-0.05
        |x|-50%          ; abs(x)-0.5
        mod(x,3)         ; mod(x,3)
        # signs and names
        7e-4             ; 0.0007
        2e - 3           ; 2*e-3
        2 e - 3          ; 2*e-3
        x➖y             ; x-y
        x_0              ; x0
        x₀y              ; x0*y
        2log₂(x)         ; 2*log2(x)
        # what Python's modules and NumPy have
        math.sin(x)      ; sin(x)
        2*np.exp(-x**2)  ; 2*exp(-x^2)
        math.pi          ; pi
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
        sin^2 x          ; function-needs-parentheses ; 0
        1+sin²x          ; function-needs-parentheses ; 2
        tan^-1 x         ; function-needs-parentheses ; 0
        sin^(x+1)(x)     ; function-needs-parentheses ; 0
        sin|x|           ; function-needs-parentheses ; 0
        sinh^-1(x)       ; inverse-or-reciprocal      ; 0
        log_2 x          ; logarithm-base             ; 0
        log_0.5(x)       ; logarithm-base             ; 0
        log3(x)          ; logarithm-base             ; 0
        sqrt[4]{x}       ; other-root                 ; 0
        1+∜x             ; other-root                 ; 2
        60%x+0.8         ; percent-or-remainder       ; 2
        x%2              ; percent-or-remainder       ; 1
        5 % (2)          ; percent-or-remainder       ; 2
        (x+1)%           ; percent-or-remainder       ; 5
        7 e-4            ; spaced-exponent            ; 0
        7e -4            ; spaced-exponent            ; 0
        2*3 e5           ; spaced-exponent            ; 2
        1 e 7            ; spaced-exponent            ; 0
        5e 3             ; spaced-exponent            ; 0
        1½               ; missing-operator           ; 1
        1,234.5          ; thousands-separator        ; 1
        4 020            ; thousands-separator        ; 2
        4_020            ; thousands-separator        ; 1
        1.234,5          ; misplaced-comma            ; 5
        0,6x+0,8         ; misplaced-comma            ; 1
        0.(6)            ; bad-number                 ; 0
        -0.1(6)          ; bad-number                 ; 1
        0.666...         ; bad-number                 ; 0
        0.666…           ; bad-number                 ; 0
        0,333…           ; bad-number                 ; 0
        1'000            ; thousands-separator        ; 1
        np.array([1])    ; unknown-name               ; 3
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
        |x               ; absolute-bars              ; 0
        |2|x|-1|         ; absolute-bars              ; 2
        ‖x‖              ; norm-bars                  ; 0
        `max(x;y)`       ; unknown-character          ; 5
        x!               ; factorial                  ; 1
        y=x^2            ; equals-sign                ; 1
        \\sin(x)         ; latex                      ; 0
        # comparisons
        x<1              ; misplaced-comparison       ; 1
        if(0<x<1,x,2)    ; misplaced-comparison       ; 6
        if(x<0,x>1,2)    ; misplaced-comparison       ; 8
        if((x<0),1,2)    ; misplaced-comparison       ; 5
        max(x<0,1)       ; misplaced-comparison       ; 5
        1+if(x,1,2)      ; missing-comparison         ; 2
        if(<0,1,2)       ; missing-operand            ; 3
        if(x<,1,2)       ; missing-operand            ; 5
        if(x<0,1)        ; wrong-argument-count       ; 0
        if(x==0,1,2)     ; misplaced-comparison       ; 4
        if(x=0,1,2)      ; misplaced-comparison       ; 4
        if(x<0 and x>-1,1,2) ; misplaced-comparison   ; 7
        if(x<0 or x>1,1,2)   ; misplaced-comparison   ; 7
        if x<0           ; function-needs-parentheses ; 0
        x'               ; unknown-character          ; 1
        x+😀             ; unknown-character          ; 2
        x#               ; unknown-character          ; 1
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
        "X^2, Unknown name: X. Did you mean x?",
        "E^x, Unknown name: E. Did you mean e?",
        "'1,234.5', 'Write a number without anything between its thousands: 1234.5.'",
        "'1,234,567', 'Write a number without anything between its thousands: 1234567.'",
        "'0,6', A decimal point is written as a dot: 0.6.",
        "'1.234,5', A decimal point is written as a dot: 1234.5.",
        "7 e-4, 'This can be read in two ways. Did you mean the number 7e-4, or the product 7*e-4?'",
        "3 e5, 'This can be read in two ways. Did you mean the number 3e5, or the product 3*e5?'",
        "'12’345’678', 'Write a number without anything between its thousands: 12345678.'",
        "'[-1,2]', 'One formula is expected here, not a list. A decimal point is written as a dot.'",
        "'(1,2)', 'One formula is expected here, not a list. A decimal point is written as a dot.'",
        "'x, x^2', 'One formula is expected here, not a list. A decimal point is written as a dot.'",
        "'(x+1,5)*2', A decimal point is written as a dot: 1.5.",
        "'piecewise(x<0,1,2)', Unknown name: piecewise. Did you mean if?",
        "lg(x), Unknown name: lg. Did you mean log10?",
        "2*х, Unknown name: х. Did you mean x?",
        "x₃, 'Unknown name: x_3. The variables that may be used here: x, y, x0, w_1.'",
        "sin²x, Write a power of a function with parentheses: sin(x)^2.",
        "x mod 2, 'The function mod needs parentheses right after its name: write mod(x, y).'",
        "if x<0 then 1, 'The function if needs parentheses right after its name: write if(x<0, -x, x^2).'",
        "sin⁻¹ x, The function asin needs parentheses right after its name: write asin(x).",
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

    @ParameterizedTest
    @CsvSource({"7,3,1", "-7,3,2", "7,-3,-2", "-7,-3,-1", "3,-100,-97", "-3.5,2,0.5", "-6,3,0", "-1e-20,3,3"})
    void aRemainderHasTheSignOfItsDivisorAsInPython(double a, double b, double remainder) {
        assertThat(Formula.read("mod(x,y)", List.of("x", "y")).at(a, b)).isEqualTo(remainder);
    }

    @Test
    void aSubscriptIsPartOfAName() {
        assertThat(Formula.read("x₁+2x₁₂", List.of("x₁", "x12")).at(3, 4)).isEqualTo(11);
        assertThat(refused("1", List.of("x1", "x₁")).code()).isEqualTo("duplicate-variable");
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
