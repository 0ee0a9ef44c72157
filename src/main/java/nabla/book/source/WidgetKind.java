package nabla.book.source;

import static nabla.book.source.Setting.ACTIVATION;
import static nabla.book.source.Setting.AXIS_SCALE;
import static nabla.book.source.Setting.COUNT;
import static nabla.book.source.Setting.COUNTS;
import static nabla.book.source.Setting.FORMULA;
import static nabla.book.source.Setting.MATRIX;
import static nabla.book.source.Setting.METHOD;
import static nabla.book.source.Setting.METHODS;
import static nabla.book.source.Setting.NAMES;
import static nabla.book.source.Setting.NUMBERS;
import static nabla.book.source.Setting.ONE_HOT;
import static nabla.book.source.Setting.PLANE;
import static nabla.book.source.Setting.POINT;
import static nabla.book.source.Setting.SCHEDULE;
import static nabla.book.source.Setting.SCHEME;
import static nabla.book.source.Setting.SIGN;
import static nabla.book.source.Setting.TEXT;
import static nabla.book.source.Setting.TEXTS;
import static nabla.book.source.Setting.TWO_NAMES;
import static nabla.book.source.Setting.VECTOR;
import static nabla.book.source.Setting.WINDOW;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nabla.text.KebabCase;

/** Every kind of widget, with the settings that it needs and those that it may have. */
public enum WidgetKind {
    TANGENT(
            Map.of("function", FORMULA, "at", FORMULA, "h", FORMULA, "scheme", SCHEME, "window", WINDOW),
            Map.of("variable", TEXT, "compare", FORMULA)),
    STEP_SWEEP(Map.of("function", FORMULA, "at", FORMULA), Map.of()),
    LISTING(Map.of("function", FORMULA, "at", FORMULA, "h", FORMULA, "scheme", SCHEME), Map.of()),
    PARTIALS(Map.of("function", FORMULA, "variables", NAMES, "at", NUMBERS), Map.of("h", FORMULA)),
    SLICES(Map.of("function", FORMULA, "at", POINT, "window", PLANE), Map.of("variables", TWO_NAMES)),
    SURFACE(Map.of("function", FORMULA, "window", PLANE), Map.of("variables", TWO_NAMES, "at", POINT, "levels", COUNT)),
    QUADRATIC(Map.of("function", FORMULA, "at", POINT, "window", PLANE), Map.of("variables", TWO_NAMES)),
    TRACE(Map.of("function", FORMULA, "variables", NAMES, "at", NUMBERS), Map.of()),
    FIELD(Map.of("function", FORMULA, "window", PLANE, "sign", SIGN), Map.of("variables", TWO_NAMES, "at", POINT)),
    DESCENT(
            Map.of("function", FORMULA, "start", POINT, "rate", FORMULA, "steps", COUNT),
            Map.of(
                    "variables",
                    TWO_NAMES,
                    "window",
                    PLANE,
                    "method",
                    METHOD,
                    "methods",
                    METHODS,
                    "stopNorm",
                    FORMULA,
                    "scale",
                    AXIS_SCALE)),
    NEURON(Map.of("weights", VECTOR, "samples", MATRIX), Map.of("rate", FORMULA, "steps", COUNT)),
    NETWORK(
            Map.of("input", VECTOR, "target", ONE_HOT),
            Map.of("weights", MATRIX, "seed", COUNT, "rate", FORMULA, "steps", COUNT)),
    COST(Map.of("sizes", NUMBERS), Map.of()),
    DIGITS(
            Map.of("hidden", COUNTS),
            Map.of(
                    "activation",
                    ACTIVATION,
                    "rate",
                    FORMULA,
                    "batch",
                    COUNT,
                    "epochs",
                    COUNT,
                    "samples",
                    COUNT,
                    "decay",
                    FORMULA,
                    "momentum",
                    FORMULA,
                    "schedule",
                    SCHEDULE,
                    "seed",
                    COUNT)),
    LAYERS(
            Map.of("points", MATRIX, "hidden", COUNTS),
            Map.of(
                    "activation",
                    ACTIVATION,
                    "rate",
                    FORMULA,
                    "steps",
                    COUNT,
                    "step",
                    COUNT,
                    "parameters",
                    NUMBERS,
                    "momentum",
                    FORMULA,
                    "decay",
                    FORMULA,
                    "seed",
                    COUNT)),
    GRAPH(Map.of("function", FORMULA, "variables", NAMES, "at", NUMBERS), Map.of("step", COUNT)),
    PLAYGROUND(Map.of("function", FORMULA, "variables", TEXTS, "examples", TEXTS, "figures", TEXTS), Map.of());

    final Map<String, Setting> needed;
    final Map<String, Setting> optional;

    WidgetKind(Map<String, Setting> needed, Map<String, Setting> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    String word() {
        return KebabCase.of(this);
    }

    /** Whether the author writes a program for it. */
    public boolean hasCode() {
        return this == LISTING || this == TRACE;
    }

    public static Optional<WidgetKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static String words() {
        return String.join(", ", Arrays.stream(values()).map(WidgetKind::word).toList());
    }

    public void check(Yaml settings, Problems problems) {
        for (String key : needed.keySet().stream().sorted().toList()) {
            if (!settings.entries().containsKey(key)) {
                problems.add(settings.line(), "the setting " + key + " of a " + word(), "none");
            }
        }
        settings.entries().forEach((key, value) -> check(key, value, problems));
    }

    private void check(String key, Yaml value, Problems problems) {
        Setting setting = needed.getOrDefault(key, optional.get(key));
        if (setting == null) {
            problems.add(value.line(), "a setting of a " + word(), key);
        } else if (!setting.accepts(value)) {
            problems.add(value.line(), setting.form() + " for " + key, value.described());
        }
    }
}
