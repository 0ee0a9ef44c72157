package nabla.book.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nabla.book.Block;
import nabla.book.Language;
import nabla.book.LessonText;
import nabla.book.math.Formulas;
import nabla.book.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Problems problems = new Problems("ko.md");

    @Test
    void aHeadingHasItsIdAndALinkToItself() {
        assertThat(html("## 극한 {#limit}"))
                .isEqualTo(
                        "<h2 id=\"limit\">극한 <a class=\"anchor\" href=\"#limit\" aria-label=\"이 절의 주소\">#</a></h2>\n");
    }

    @Test
    void aRoleIsAWordThatCarriesAFiguresColour() {
        assertThat(html("[접선](role:tangent)"))
                .contains("<span class=\"role role-tangent\" data-role=\"tangent\" tabindex=\"0\">접선</span>");
    }

    @Test
    void anApostropheIsCurledInProseAndLeftInCode() {
        assertThat(html("Newton's don't, the layers' $x$'s, `f'`"))
                .startsWith("<p>Newton’s don’t, the layers’ ")
                .endsWith("’s,</span> <code>f'</code></p>\n");
        assertThat(html("'straight'")).isEqualTo("<p>'straight'</p>\n");
    }

    @Test
    void aPairOfNumbersAndTheParticleAfterItStayTogether() {
        assertThat(html("점 (−1, 2.5)에서는 (가) [3, 4] ‘나’는 (가, 2)"))
                .isEqualTo("<p>점 (−1,\u00a02.5)\u2060에서는 (가) [3,\u00a04] ‘나’\u2060는 (가, 2)</p>\n");
    }

    @Test
    void aShortPieceOfCodeIsNotTornAtItsSpace() {
        assertThat(html("`f(3, 4)` is `short`"))
                .isEqualTo("<p><span class=\"unbroken\"><code>f(3, 4)</code></span> is <code>short</code></p>\n");
    }

    @Test
    void asidesHaveTitlesInTheLanguageOfThePage() {
        assertThat(html("> [!NOTE]\n> 글"))
                .contains("<div class=\"aside aside-note\" role=\"note\"><p class=\"aside-title\">참고</p>")
                .contains("<p>글</p>");
        assertThat(html("> [!TRY]\n> - 하나\n>\n> 둘")).contains("aside-try", "<li>하나</li>", "<p>둘</p>");
        assertThat(html("> [!ANSWER]\n> 1. 셋"))
                .contains("<details class=\"aside aside-answer\"><summary class=\"aside-title\">답</summary>");
        assertThat(html("> 보통 인용")).contains("<blockquote>");
    }

    @Test
    void aFormulaIsSetAsHtmlAndMathMl() {
        assertThat(html("값 $x_1^2$은"))
                .contains("<math ", "class=\"katex-html\"")
                .contains("은");
        assertThat(html("$$\n\\frac{a}{b}\n= c\n$$\n뒤"))
                .startsWith("<div class=\"math-display\" tabindex=\"0\">")
                .contains("display=\"block\"")
                .endsWith("<p>뒤</p>\n");
        assertThat(problems.errors()).isEmpty();
    }

    @Test
    void whatTouchesAShortFormulaOrCodeStaysOnItsLine() {
        assertThat(html("점 ($x$)은 간다")).contains("점 <span class=\"unbroken\">(").endsWith(")\u2060은</span> 간다</p>\n");
        assertThat(html("$x$, $y$ 끝"))
                .startsWith("<p><span class=\"unbroken\">")
                .contains(",</span> <span class=\"katex\">");
        assertThat(html("|$x$|\n|-|\n|$y$는|"))
                .contains("<span class=\"unbroken\">")
                .contains("는</span>");
        assertThat(html("`x[i]`가 늘")).isEqualTo("<p><span class=\"unbroken\"><code>x[i]</code>가</span> 늘</p>\n");
        assertThat(html("$a+b+c+d+e+f+g+h+i+j+k+l+m+n$은")).doesNotContain("unbroken");
    }

    @Test
    void aFormulaMayHoldTheSignsOfMarkdown() {
        assertThat(html("$a_1*b_2*c_3$ 그리고 $[x](y)$")).doesNotContain("<em>", "<a ");
        assertThat(html("$$\n= 1\n- 2\n+ 3\n$$")).doesNotContain("<li>", "<h1");
    }

    @Test
    void theRolesOfFormulasBecomeClasses() {
        assertThat(html("$\\exact{a}\\numeric{b}\\error{c}\\point{d}\\path{e}\\fn{f}$"))
                .contains("role-exact", "role-numeric", "role-error", "role-point", "role-path", "role-function");
    }

    @Test
    void aFormulaCannotLinkOrStyle() {
        assertThat(html("$\\href{javascript:alert(1)}{x}$")).doesNotContain("href=");
    }

    @Test
    void aTableCanBeScrolled() {
        assertThat(html("| a |\n|---|\n| $1$ |")).startsWith("<div class=\"table-scroll\" tabindex=\"0\">");
    }

    @Test
    void pythonIsHighlightedAndEscaped() {
        assertThat(html("```python\ndef f(x): # <제곱>\n    return 'a<\\'b' + 1e-4\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-python\">"
                        + "<span class=\"tok-keyword\">def</span> <span class=\"tok-function\">f</span>(x): "
                        + "<span class=\"tok-comment\"># &lt;제곱&gt;</span>\n"
                        + "    <span class=\"tok-keyword\">return</span> <span class=\"tok-string\">'a&lt;\\'b'</span> + "
                        + "<span class=\"tok-number\">1e-4</span>\n</code></pre>\n");
    }

    @Test
    void aFootnoteComesBackInTheLanguageOfThePage() {
        assertThat(html("글[^a]\n\n[^a]: 각주")).contains("aria-label=\"본문으로 돌아가기\"", "id=\"fn-a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "$",
                "$$",
                "$a ",
                "$a$ ",
                "[",
                "![",
                "> ",
                "*a **b ",
                "`",
                "<",
                "![a](",
                "\\",
                "- ",
                "[^",
                "|",
                "'",
                "\"\\",
                "{#",
                "> [!NOTE]\n"
            })
    void aLessonFullOfMischiefTakesSeconds(String piece) {
        String text = piece.repeat((Markdown.LONGEST - 100) / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            html(text);
            html("```python\n" + text + "\n```");
            new Draft("---\n" + text + "\n---\n", Language.KO, problems);
        });
        assertThat(problems.errors()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aLessThanSignIsALetterWhereNothingClosesIt() {
        assertThat(html("1 < 2 <b\n\n<https://a.org>, 3 < 4"))
                .contains("1 &lt; 2 &lt;b")
                .contains("href=\"https://a.org\"")
                .contains("3 &lt; 4");
    }

    @Test
    void aMegabyteIsRefusedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html("*".repeat(1_000_000)));
        assertThat(problems.errors()).hasSize(1);
        assertThat(problems.errors().get(0).expected()).startsWith("a lesson of at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\frac{", "\\left(", "^{", "\\sqrt"})
    void aFormulaNestedTooDeepIsAnErrorAndNothingWorse(String piece) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> html("$" + piece.repeat(3_900 / piece.length()) + "x$"));
        assertThat(problems.errors()).hasSize(1);
    }

    private String html(String markdown) {
        Draft draft = new Draft("---\ntitle: a\nsummary: b\n---\n" + markdown, Language.KO, problems);
        LessonText text =
                LessonRenderer.text(new RenderContext(draft, Formulas.ofTheBuild(), Map.of(), Map.of(), Set.of()));
        List<Block> blocks = text.blocks();
        return blocks.isEmpty() ? "" : ((Block.Prose) blocks.get(0)).html();
    }
}
