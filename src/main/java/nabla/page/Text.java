package nabla.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nabla.book.Language;

/**
 * Every word of the interface, in both languages.
 *
 * <p>A constant whose name starts with {@code JS_} also travels to the browser: each page carries
 * {@code <script type="application/json" id="texts">} with the rest of the name in camelCase as key, so that
 * {@code JS_COPY_LINK} is {@code texts.copyLink}. A {@code %s} in a text is a place to fill, by {@link #in} on the server
 * and by {@code lib/text.js} in the browser.
 */
public enum Text {
    TITLE("나블라", "Nabla"),
    SUBTITLE("변화율에서 신경망까지, 손으로 만지며 배우는 수학", "From the rate of change to a neural network, by hand"),
    DESCRIPTION(
            "머신러닝에 쓰이는 미분을 직접 만지며 배우는 책입니다. 함수를 입력하면 그림이 그 함수로 다시 그려집니다.",
            "A book on the calculus behind machine learning whose figures run on the functions that you type."),
    CONTENTS("차례", "Contents"),
    SKIP_TO_TEXT("본문으로 건너뛰기", "Skip to the text"),
    SITE_NAVIGATION("책", "Book"),
    ON_THIS_PAGE("이 레슨에서", "In this lesson"),
    LESSON_ORDER("앞뒤 레슨", "Neighbouring lessons"),
    PREVIOUS("이전", "Previous"),
    NEXT("다음", "Next"),
    LESSON("레슨 %s", "Lesson %s"),
    PART("%s부", "Part %s"),
    START("첫 레슨 읽기", "Start reading"),
    HOME("차례로 가기", "Go to the contents"),
    OTHER_LANGUAGE("English", "한국어"),
    AUTHOR_BANNER("고쳐야 할 내용이 %s곳 있습니다", "The content has %s to mend"),
    AUTHOR_PLACES("곳", "places"),
    EXPECTED("있어야 할 것", "expected"),
    GOT("있는 것", "got"),
    JS_THEME_SYSTEM("테마: 시스템 설정", "Theme: as the system"),
    JS_THEME_LIGHT("테마: 밝게", "Theme: light"),
    JS_THEME_DARK("테마: 어둡게", "Theme: dark"),
    JS_FIGURE_BROKEN("이 그림을 불러오지 못했습니다. 페이지를 새로 고쳐 보십시오.", "This figure could not be loaded. Try to reload the page."),

// ---- figures and formula fields: constants of static/widgets and static/lib from here on ----
;

    private final String ko;
    private final String en;

    Text(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    /** The text in a language, each {@code %s} in it filled by the next argument. */
    public String in(Language language, Object... arguments) {
        String text = language == Language.KO ? ko : en;
        return arguments.length == 0 ? text : text.formatted(arguments);
    }

    /** What the browser needs: camelCase key to text. */
    static Map<String, String> forBrowser(Language language) {
        return Arrays.stream(values())
                .filter(text -> text.name().startsWith("JS_"))
                .collect(Collectors.toMap(Text::key, text -> text.in(language), (a, b) -> a, TreeMap::new));
    }

    private String key() {
        String[] words =
                name().substring("JS_".length()).toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
