package nabla.browser.compatibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a style sheet asks of a browser that a browser without it would not just leave out. */
final class Styles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("([^{};]*)([{};])");
    private static final Pattern AT_RULE = Pattern.compile("@([a-z-]+)");
    private static final Pattern PSEUDO = Pattern.compile("::?([a-z-]+)");
    private static final Pattern MEDIA = Pattern.compile("\\(\\s*([a-z-]+)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z-]+)\\(");
    private static final Pattern UNIT = Pattern.compile("(?<![\\w#-])[\\d.]+([a-z]+)\\b");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z-]+(?![\\w(-])");

    private final List<String> tooNew = new ArrayList<>();
    private final Deque<String> around = new ArrayDeque<>();
    private List<String> declared = new ArrayList<>();

    private Styles() {}

    /** The asks for what the oldest browsers lack, save those behind {@code @supports} or after a plainer declaration. */
    static List<String> tooNew(String css) {
        Styles styles = new Styles();
        PIECE.matcher(COMMENT.matcher(css).replaceAll("")).results().forEach(styles::read);
        return styles.tooNew;
    }

    private void read(MatchResult piece) {
        String words = piece.group(1).strip();
        switch (piece.group(2)) {
            case "{" -> open(words);
            case "}" -> close(words);
            default -> declare(words);
        }
    }

    private void open(String prelude) {
        if (!isGuarded()) {
            check(prelude, prelude.startsWith("@") ? conditions(prelude) : selectors(prelude));
        }
        around.push(prelude);
        declared = new ArrayList<>();
    }

    private void close(String last) {
        declare(last);
        around.pop();
        declared = new ArrayList<>();
    }

    private void declare(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0 || isGuarded()) {
            return;
        }
        String property = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        boolean isCustom = property.startsWith("--");
        if (isCustom || !declared.contains(property)) {
            check(declaration, Stream.concat(since("property", property), values(property, value)));
        }
        declared.add(property.replaceFirst("^-webkit-", ""));
    }

    private boolean isGuarded() {
        return around.stream().anyMatch(prelude -> prelude.startsWith("@supports"));
    }

    private void check(String place, Stream<String> found) {
        found.forEach(what -> tooNew.add(what + " in " + place));
    }

    private static Stream<String> conditions(String prelude) {
        String name = names(AT_RULE, prelude).findFirst().orElse("");
        boolean isRange = prelude.contains("<") || prelude.contains(">");
        Stream<String> media = name.equals("media") ? names(MEDIA, prelude) : Stream.of();
        return Stream.of(
                        since("at-rule", name),
                        media.flatMap(feature -> since("media", feature)),
                        since("media", isRange ? "range_syntax" : ""))
                .flatMap(found -> found);
    }

    private Stream<String> selectors(String prelude) {
        boolean isNested = around.stream().anyMatch(outer -> !outer.startsWith("@"));
        return Stream.concat(
                since("selector", isNested ? "nesting" : ""),
                names(PSEUDO, prelude).flatMap(name -> since("selector", name)));
    }

    private static Stream<String> values(String property, String value) {
        return Stream.of(
                        WORD.matcher(value)
                                .results()
                                .map(MatchResult::group)
                                .flatMap(word -> since("value", property + ": " + word)),
                        names(FUNCTION, value).flatMap(name -> since("function", name)),
                        names(UNIT, value).map(Styles::kindOfUnit).flatMap(name -> since("unit", name)))
                .flatMap(found -> found);
    }

    /** Units of one kind have one row in the table. */
    private static String kindOfUnit(String unit) {
        if (unit.matches("cq\\w+")) {
            return "container_query_length_units";
        }
        return switch (unit.length() > 2 ? unit.substring(0, 2) : unit) {
            case "dv" -> "viewport_percentage_units_dynamic";
            case "sv" -> "viewport_percentage_units_small";
            case "lv" -> "viewport_percentage_units_large";
            default -> unit;
        };
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Stream<String> since(String kind, String name) {
        return Newer.since(kind, name).stream();
    }
}
