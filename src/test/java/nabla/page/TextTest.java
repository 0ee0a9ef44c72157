package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nabla.book.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {

    /** Methods are called by their names, and variables of a listing by theirs, in every language. */
    private static final Set<Text> NAMES =
            EnumSet.of(Text.JS_ADAGRAD, Text.JS_RMSPROP, Text.JS_ADAM, Text.JS_UPPER_COLUMN, Text.JS_LOWER_COLUMN);

    @ParameterizedTest
    @EnumSource
    void everyTextIsSaidInBothLanguages(Text text) {
        assertThat(text.in(Language.KO)).isNotBlank();
        assertThat(text.in(Language.EN)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aKoreanTextIsKoreanUnlessItIsOnlySymbolsAndTheEnglishOneIsNot(Text text) {
        if (text == Text.OTHER_LANGUAGE) return;
        boolean symbols = text.in(Language.KO).equals(text.in(Language.EN));
        assertThat(text.in(Language.KO)).matches(ko -> symbols || ko.matches("(?s).*[가-힣].*"));
        assertThat(text.in(Language.EN)).doesNotMatch("(?s).*[가-힣].*");
        if (symbols && !NAMES.contains(text))
            assertThat(text.in(Language.EN).replace("%s", "")).doesNotContainPattern("[A-Za-z]{2}");
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveAsManyPlacesToFill(Text text) {
        assertThat(places(text.in(Language.KO))).isEqualTo(places(text.in(Language.EN)));
    }

    @Test
    void theBrowserGetsTextsByCamelCaseKeyAndOnlyThoseMeantForIt() {
        assertThat(Text.forBrowser(Language.EN))
                .containsEntry("themeDark", "Theme: dark")
                .doesNotContainKey("contents");
    }

    @Test
    void aPlaceInATextIsFilled() {
        assertThat(Text.LESSON.in(Language.KO, 3)).isEqualTo("3장");
    }

    /** A key is read by its name, or by how it begins where the end is computed. */
    @Test
    void theBrowserReadsEveryTextThatItGets() throws IOException {
        String scripts = scripts();
        List<String> words = matches("['`](\\w+)['`]", scripts);
        List<String> beginnings = matches("(?:text|phrase)\\(`(\\w+)\\$\\{", scripts);
        assertThat(beginnings).contains("verdict");
        assertThat(Text.forBrowser(Language.EN).keySet())
                .allMatch(key -> words.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void theBrowserGetsEveryTextThatItReads() throws IOException {
        List<String> read = matches("\\b(?:text|phrase)\\('(\\w+)'", scripts());
        assertThat(read).contains("copyLink");
        assertThat(Text.forBrowser(Language.EN).keySet()).containsAll(read);
    }

    private static List<String> matches(String pattern, String scripts) {
        return Pattern.compile(pattern)
                .matcher(scripts)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String scripts() throws IOException {
        StringBuilder scripts = new StringBuilder();
        try (Stream<Path> all = Files.walk(Path.of("static"))) {
            for (Path file : all.filter(file -> file.toString().endsWith(".js")).toList()) {
                scripts.append(Files.readString(file));
            }
        }
        return scripts.toString();
    }

    private static int places(String text) {
        return text.split("%(\\d+\\$)?s", -1).length;
    }
}
