package nabla.book.source;

import java.util.List;
import java.util.function.Predicate;

/** What a widget's setting may hold. */
enum Setting {
    TEXT("text"),
    TEXTS("a list of texts"),
    FORMULA("a number or a formula"),
    NAMES("a list of names"),
    NUMBERS("numbers or formulas, in lists of any depth"),
    SCHEME("forward, backward or central"),
    WINDOW("two numbers [lo, hi] with lo < hi"),
    PLANE("two windows [[x0, x1], [y0, y1]]"),
    POINT("two numbers or formulas [x, y]"),
    TWO_NAMES("the names of two variables [x, y]"),
    VECTOR("a list of numbers or formulas"),
    MATRIX("rows of numbers or formulas, all of one length"),
    ONE_HOT("a 1 for the right class and 0 for every other"),
    COUNT("a whole number that is not negative"),
    COUNTS("a list of whole numbers that are not negative, which may be empty"),
    ACTIVATION("relu, tanh, sigmoid or identity"),
    SCHEDULE("constant, step, inverse or cosine"),
    SIGN("ascent or descent"),
    METHOD("a method of descent, such as momentum"),
    METHODS("a list of methods of descent, such as [descent, momentum]"),
    AXIS_SCALE("linear or logarithmic");

    static final List<String> ACTIVATION_WORDS = List.of("relu", "tanh", "sigmoid", "identity");

    static final List<String> SCHEDULE_WORDS = List.of("constant", "step", "inverse", "cosine");

    static final List<String> METHOD_WORDS = List.of(
            "descent", "ascent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "newton", "backtracking");

    private final String form;

    Setting(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    boolean accepts(Yaml yaml) {
        return switch (this) {
            case TEXT -> isText(yaml);
            case TEXTS -> !yaml.items().isEmpty() && yaml.items().stream().allMatch(Setting::isText);
            case FORMULA -> yaml.value() instanceof Number || isText(yaml);
            case NAMES -> !yaml.items().isEmpty() && yaml.items().stream().allMatch(Setting::isText);
            case NUMBERS -> isNumbers(yaml);
            case SCHEME -> List.of("forward", "backward", "central").contains(yaml.value());
            case WINDOW -> isWindow(yaml.items());
            case PLANE -> isPair(yaml, ends -> isWindow(ends.items()));
            case POINT -> isPair(yaml, FORMULA::accepts);
            case TWO_NAMES -> isPair(yaml, TEXT::accepts);
            case VECTOR -> isListOf(yaml, FORMULA);
            case MATRIX -> isListOf(yaml, VECTOR) && sameLength(yaml.items());
            case ONE_HOT -> isOneHot(yaml.items());
            case COUNT ->
                yaml.value() instanceof Number number && number.longValue() >= 0 && number.doubleValue() % 1 == 0;
            case COUNTS -> yaml.value() instanceof List && yaml.items().stream().allMatch(COUNT::accepts);
            case ACTIVATION -> ACTIVATION_WORDS.contains(yaml.value());
            case SCHEDULE -> SCHEDULE_WORDS.contains(yaml.value());
            case SIGN -> List.of("ascent", "descent").contains(yaml.value());
            case METHOD -> METHOD_WORDS.contains(yaml.value());
            case METHODS -> isListOf(yaml, METHOD);
            case AXIS_SCALE -> List.of("linear", "logarithmic").contains(yaml.value());
        };
    }

    private static boolean isPair(Yaml yaml, Predicate<Yaml> each) {
        return yaml.items().size() == 2 && yaml.items().stream().allMatch(each);
    }

    private static boolean isListOf(Yaml yaml, Setting each) {
        return !yaml.items().isEmpty() && yaml.items().stream().allMatch(each::accepts);
    }

    private static boolean sameLength(List<Yaml> rows) {
        return rows.stream().map(row -> row.items().size()).distinct().count() == 1;
    }

    private static boolean isOneHot(List<Yaml> entries) {
        List<Object> values = entries.stream().map(Yaml::value).toList();
        return values.stream().allMatch(List.of(0L, 1L)::contains)
                && values.stream().filter(Long.valueOf(1)::equals).count() == 1;
    }

    private static boolean isText(Yaml yaml) {
        return yaml.value() instanceof String text && !text.isBlank();
    }

    private static boolean isNumbers(Yaml yaml) {
        return yaml.items().isEmpty()
                ? yaml.value() instanceof Number || isText(yaml)
                : yaml.items().stream().allMatch(Setting::isNumbers);
    }

    private static boolean isWindow(List<Yaml> ends) {
        return ends.size() == 2
                && ends.get(0).value() instanceof Number lo
                && ends.get(1).value() instanceof Number hi
                && lo.doubleValue() < hi.doubleValue();
    }
}
