package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nabla.book.Book;
import org.junit.jupiter.api.Test;

/** The small fonts of static/fonts suffice for the book: KaTeX's whole ones are fetched for no formula of it. */
class MathFontsTest {
    private static final Pattern FACE =
            Pattern.compile("(?s)url\\(\"\\.\\./fonts/(\\S+?)\\.woff2\"\\).*?unicode-range: ([^;]+);");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");
    private static final Pattern RUN = Pattern.compile("<span class=\"([^\"]*)\"[^>]*>([^<]+)<");

    @Test
    void theyHoldEverySignOfEveryFormula() throws IOException {
        Map<String, Set<Integer>> held = held();
        assertThat(held).hasSize(3);
        Map<String, Set<String>> missing =
                held.keySet().stream().collect(Collectors.toMap(f -> f, f -> new TreeSet<>()));
        Set<String> used = new HashSet<>();
        for (JsonNode formula : new ObjectMapper().readTree(Book.class.getResourceAsStream("formulas.json"))) {
            for (MatchResult run : RUN.matcher(formula.asText().replaceAll("(?s)<math.*?</math>", ""))
                    .results()
                    .toList()) {
                String font = font(run.group(1));
                if (held.containsKey(font)) {
                    used.add(font);
                    run.group(2)
                            .codePoints()
                            .filter(sign -> inKatex(sign) && !held.get(font).contains(sign))
                            .forEach(sign -> missing.get(font).add("U+" + Integer.toHexString(sign)));
                }
            }
        }
        assertThat(used).isEqualTo(held.keySet());
        assertThat(missing)
                .as("name them in mathematics.css and run src/dev/math-fonts")
                .allSatisfy((font, signs) -> assertThat(signs).isEmpty());
    }

    /** KaTeX's own classes: its style sheet chooses the fonts by them. */
    private static String font(String classes) {
        if (classes.contains("mathnormal")) {
            return "KaTeX_Math-Italic";
        }
        if (classes.contains("delimsizing size1") || classes.contains("small-op")) {
            return "KaTeX_Size1-Regular";
        }
        return classes.matches(
                        ".*(?:math|text)(?:bf|it|bb|cal|tt|sf|rm)\\b.*|.*(?:delimsizing|large-op|amsrm|boldsymbol).*")
                ? "another"
                : "KaTeX_Main-Regular";
    }

    /** Neither Hangul nor the space of no width. */
    private static boolean inKatex(int sign) {
        return sign != 0x200B && Character.UnicodeScript.of(sign) != Character.UnicodeScript.HANGUL;
    }

    private static Map<String, Set<Integer>> held() throws IOException {
        return FACE.matcher(Files.readString(Path.of("static/css/mathematics.css")))
                .results()
                .collect(Collectors.toMap(face -> face.group(1), face -> signs(face.group(2))));
    }

    private static Set<Integer> signs(String ranges) {
        Set<Integer> signs = new HashSet<>();
        RANGE.matcher(ranges).results().forEach(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
            for (int sign = first; sign <= last; sign++) {
                signs.add(sign);
            }
        });
        return signs;
    }
}
