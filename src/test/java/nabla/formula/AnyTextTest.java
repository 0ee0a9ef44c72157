package nabla.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed gives a formula or a FormulaError, and a formula's text reads back as the same function. */
class AnyTextTest {

    private static final List<String> VARIABLES = List.of("x", "y", "x0");
    private static final String SIGNS =
            "xyex0w_123.. +-*/^%()()[]{},²³⁻√∛·×−÷π|!=\\'\"가ㅌｘ１٣½😀\u0000\uD800\u200B\u3000𝑥";
    private static final List<String> WORDS = List.of(
            "x",
            "y",
            "x0",
            "2",
            "0.5",
            "1e3",
            "1e",
            "pi",
            "e",
            "sin",
            "sin(",
            "max(",
            "pow(",
            "ln(",
            ",",
            "(",
            ")",
            "+",
            "-",
            "*",
            "/",
            "^",
            "**",
            "%",
            "²",
            "√",
            " ",
            "[",
            "]",
            "|",
            "½",
            "sin^2(",
            "tan^-1(",
            "log_2(",
            "log_y(",
            "sqrt[3]{",
            "}");

    @Test
    void anySignsGiveAFormulaOrAFormulaError() {
        Random random = new Random(11);
        int[] signs = SIGNS.codePoints().toArray();
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void anyWordsGiveAFormulaOrAFormulaError() {
        Random random = new Random(12);
        int readable = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(10); length >= 0; length--) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            readable += check(text.toString()) ? 1 : 0;
        }
        assertThat(readable).isGreaterThan(1_000);
    }

    @Test
    void anyCharacterAtAllGivesAFormulaOrAFormulaError() {
        for (int c = 0; c < 0x10000; c++) {
            check("x" + (char) c + "y");
        }
        for (int c = 0x10000; c <= 0x10FFFF; c += 101) {
            check(Character.toString(c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x+", "x^", "x-", "-x*", "x/", "√", "sin(x)+", "xy ", "-("})
    void aFormulaIsRefusedBeforeItsTreeGrowsTooDeepForTheStack(String piece) throws InterruptedException {
        String codes = onSmallStack(() -> codes(piece));
        assertThat(codes).isEqualTo("read,too-deep");
    }

    /** What becomes of the piece written 60 times, and of as many as fit. */
    private static String codes(String piece) {
        return code(piece.repeat(60) + "x" + ")".repeat(piece.endsWith("(") ? 60 : 0)) + ","
                + code(piece.repeat(1_990 / piece.length()) + "x");
    }

    private static String code(String text) {
        try {
            Formula formula = Formula.read(text, VARIABLES);
            formula.gradient(0.5, 2, 3);
            return formula.text().isEmpty() || formula.latex().isEmpty() ? "blank" : "read";
        } catch (FormulaError error) {
            return error.code();
        }
    }

    private static String onSmallStack(Supplier<String> code) throws InterruptedException {
        AtomicReference<String> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(code.get()), "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> result.set(e.toString()));
        thread.start();
        thread.join();
        return result.get();
    }

    private static boolean check(String text) {
        Formula formula;
        try {
            formula = Formula.read(text, VARIABLES);
        } catch (FormulaError error) {
            assertThat(error.position()).as(text).isBetween(-1, text.length());
            assertThat(error.message(Locale.KOREAN)).isNotBlank();
            return false;
        }
        double value = formula.at(0.7, 1.3, 2.1);
        double again = Formula.read(formula.text(), VARIABLES).at(0.7, 1.3, 2.1);
        if (Double.compare(value, again) != 0) {
            assertThat(again).as(text + " is written " + formula.text()).isEqualTo(value);
        }
        return true;
    }
}
