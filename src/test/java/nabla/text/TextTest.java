package nabla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    private enum Figure {
        TANGENT,
        STEP_SWEEP
    }

    @Test
    void aConstantIsWrittenInKebabCase() {
        assertThat(KebabCase.of(Figure.TANGENT)).isEqualTo("tangent");
        assertThat(KebabCase.of(Figure.STEP_SWEEP)).isEqualTo("step-sweep");
    }

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void theDigestIsThatOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTextIsKoreanForAKoreanLocaleAndEnglishForAnyOther() {
        Bilingual greeting = new Bilingual("안녕하세요, %s", "Hello, %s");
        assertThat(greeting.in(Locale.KOREA)).isEqualTo("안녕하세요, %s");
        assertThat(greeting.in(Locale.FRENCH)).isEqualTo("Hello, %s");
        assertThat(greeting.with(new Bilingual("민지", "Minji"))).isEqualTo(new Bilingual("안녕하세요, 민지", "Hello, Minji"));
    }

    @Test
    void nothingInALiteralTextIsMarkdown() {
        assertThat(Bilingual.literally("*a*", "[b](c)")).isEqualTo(new Bilingual("\\*a\\*", "\\[b\\]\\(c\\)"));
    }
}
