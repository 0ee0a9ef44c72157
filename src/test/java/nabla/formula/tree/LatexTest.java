package nabla.formula.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
    private static final List<String> VARIABLES =
            List.of("x", "y", "a", "b", "c", "x0", "x1", "w12", "alpha", "theta1", "rate", "w_out", "n");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            2*x+3*y               ; 2x+3y
            a/b                   ; \\frac{a}{b}
            x^2                   ; x^{2}
            x^10                  ; x^{10}
            sqrt(x)               ; \\sqrt{x}
            cbrt(x)               ; \\sqrt[3]{x}
            if(x<0,-x,x^2)        ; \\begin{cases}-x&(x<0)\\\\x^{2}&(x\\ge 0)\\end{cases}
            2*if(x>=1,x,y)        ; 2\\left(\\begin{cases}x&(x\\ge 1)\\\\y&(x<1)\\end{cases}\\right)
            sin(x)                ; \\sin x
            sin(2*x)              ; \\sin\\left(2x\\right)
            sin(x)^2              ; \\sin^{2} x
            sin(x^2)              ; \\sin\\left(x^{2}\\right)
            sin(2*x)^3            ; \\sin^{3}\\left(2x\\right)
            log(x)^2              ; \\left(\\ln x\\right)^{2}
            sin(x)*cos(x)         ; \\sin x\\cos x
            sin(x)*y              ; \\sin x\\cdot y
            y*sin(x)              ; y\\sin x
            sin(x)*(x+1)          ; \\sin x\\cdot \\left(x+1\\right)
            exp(x)                ; e^{x}
            e^x                   ; e^{x}
            exp(x)^2              ; \\left(e^{x}\\right)^{2}
            exp(-x^2)             ; e^{-x^{2}}
            abs(x)                ; \\left|x\\right|
            log(x)                ; \\ln x
            log2(x)               ; \\log_{2} x
            log10(x+1)            ; \\log_{10}\\left(x+1\\right)
            log1p(x)              ; \\ln\\left(1+x\\right)
            expm1(x)*2            ; \\left(e^{x}-1\\right)\\cdot 2
            asin(x)               ; \\arcsin x
            tanh(x)               ; \\tanh x
            sigmoid(x)            ; \\operatorname{sigmoid}\\left(x\\right)
            relu(x)               ; \\operatorname{relu}\\left(x\\right)
            signum(x)             ; \\operatorname{sgn}\\left(x\\right)
            floor(x)              ; \\left\\lfloor x\\right\\rfloor
            ceil(x/2)             ; \\left\\lceil \\frac{x}{2}\\right\\rceil
            max(a,b)              ; \\max\\left(a,b\\right)
            max(a,b)^2            ; \\left(\\max\\left(a,b\\right)\\right)^{2}
            atan2(y,x)            ; \\operatorname{atan2}\\left(y,x\\right)
            mod(x,3)              ; x\\bmod 3
            mod(x,3)+1            ; \\left(x\\bmod 3\\right)+1
            x0^2+x1^2             ; x_{0}^{2}+x_{1}^{2}
            w12*x                 ; w_{12}x
            alpha*x               ; \\alpha x
            theta1                ; \\theta_{1}
            rate*x                ; \\mathrm{rate}\\cdot x
            w_out                 ; w_{\\mathrm{out}}
            pi*x                  ; \\pi x
            2*pi                  ; 2\\pi
            x*2                   ; x\\cdot 2
            2*3                   ; 2\\cdot 3
            2*(1/2)               ; 2\\cdot \\frac{1}{2}
            x*(1/2)               ; x\\frac{1}{2}
            1/2*x                 ; \\frac{1}{2}x
            1/(2*x)               ; \\frac{1}{2x}
            a/b/c                 ; \\frac{\\frac{a}{b}}{c}
            (a/b)^2               ; \\left(\\frac{a}{b}\\right)^{2}
            x^(3/2)               ; x^{3/2}
            x^(a/b)               ; x^{\\frac{a}{b}}
            x^y^2                 ; x^{y^{2}}
            (x^y)^2               ; \\left(x^{y}\\right)^{2}
            -x^2                  ; -x^{2}
            (-x)^2                ; \\left(-x\\right)^{2}
            -(x+1)                ; -\\left(x+1\\right)
            -x/y                  ; -\\frac{x}{y}
            -(x/y)                ; -\\frac{x}{y}
            -x*y                  ; -xy
            x*(-y)                ; x\\left(-y\\right)
            a-(b-c)               ; a-\\left(b-c\\right)
            a-b-c                 ; a-b-c
            a+(-b)                ; a+\\left(-b\\right)
            -(-x)                 ; -\\left(-x\\right)
            (a+b)*(a-b)           ; \\left(a+b\\right)\\left(a-b\\right)
            (a+b)/(a-b)           ; \\frac{a+b}{a-b}
            x*(x+1)^2             ; x\\left(x+1\\right)^{2}
            0.5*x                 ; 0.5x
            0.00001*x             ; 10^{-5}x
            2.5e-7                ; 2.5\\cdot 10^{-7}
            x*1e20                ; x\\cdot 10^{20}
            2*x*exp(x)*sin(x)     ; 2xe^{x}\\sin x
            """)
    void aFormulaIsSetAsItWasRead(String text, String expected) {
        assertThat(Latex.of(Trees.read(text, VARIABLES), VARIABLES)).isEqualTo(expected);
    }

    @Test
    void aLongSumIsSetOnASmallStack() throws InterruptedException {
        Node node = Trees.read("x" + "+x".repeat(249), VARIABLES);
        StringBuilder latex = new StringBuilder();
        Thread thread = new Thread(null, () -> latex.append(Latex.of(node, VARIABLES)), "small stack", 1 << 19);
        thread.start();
        thread.join();
        assertThat(latex).hasSize(499);
    }
}
