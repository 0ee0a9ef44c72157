package nabla.book;

import java.util.List;

/** What a widget's setting may hold. */
enum Setting {
    TEXT("text"),
    FORMULA("a number or a formula"),
    SCHEME("forward, backward or central"),
    WINDOW("two numbers [lo, hi] with lo < hi");

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
            case FORMULA -> yaml.value() instanceof Number || isText(yaml);
            case SCHEME ->
                yaml.value() instanceof String word
                        && List.of("forward", "backward", "central").contains(word);
            case WINDOW -> isWindow(yaml.items());
        };
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
