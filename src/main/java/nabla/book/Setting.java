package nabla.book;

import java.util.List;
import java.util.function.Predicate;

/** What a widget's setting may hold. */
enum Setting {
    TEXT("text"),
    TEXTS("a list of texts"),
    FORMULA("a number or a formula"),
    SCHEME("forward, backward or central"),
    WINDOW("two numbers [lo, hi] with lo < hi"),
    PLANE("two windows [[x0, x1], [y0, y1]]"),
    POINT("two numbers or formulas [x, y]"),
    TWO_NAMES("the names of two variables [x, y]"),
    COUNT("a whole number that is not negative"),
    SIGN("ascent or descent"),
    METHOD("a method of descent, such as momentum"),
    METHODS("a list of methods of descent, such as [descent, momentum]"),
    AXIS_SCALE("linear or logarithmic");

    private static final List<String> METHOD_WORDS =
            List.of("descent", "ascent", "momentum", "nesterov", "adagrad", "rmsprop", "adam");

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
            case SCHEME -> List.of("forward", "backward", "central").contains(yaml.value());
            case WINDOW -> isWindow(yaml.items());
            case PLANE -> isPair(yaml, ends -> isWindow(ends.items()));
            case POINT -> isPair(yaml, FORMULA::accepts);
            case TWO_NAMES -> isPair(yaml, TEXT::accepts);
            case COUNT -> yaml.value() instanceof Number number && number.longValue() >= 0 && number.doubleValue() % 1 == 0;
            case SIGN -> List.of("ascent", "descent").contains(yaml.value());
            case METHOD -> METHOD_WORDS.contains(yaml.value());
            case METHODS -> !yaml.items().isEmpty() && yaml.items().stream().allMatch(METHOD::accepts);
            case AXIS_SCALE -> List.of("linear", "logarithmic").contains(yaml.value());
        };
    }

    private static boolean isPair(Yaml yaml, Predicate<Yaml> each) {
        return yaml.items().size() == 2 && yaml.items().stream().allMatch(each);
    }

    private static boolean isText(Yaml yaml) {
        return yaml.value() instanceof String text && !text.isBlank();
    }

    private static boolean isWindow(List<Yaml> ends) {
        return ends.size() == 2
                && ends.get(0).value() instanceof Number lo
                && ends.get(1).value() instanceof Number hi
                && lo.doubleValue() < hi.doubleValue();
    }
}
