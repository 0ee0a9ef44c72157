package nabla.book.markdown;

import java.util.Map;
import java.util.regex.Pattern;

/** A short formula as it would be typed in a sentence: {@code x₀ → 0} rather than its TeX; "…" where that can't be done. */
final class PlainTex {
    private static final Pattern ROLE = Pattern.compile(
            "\\\\(?:exact|numeric|error|point|path|fn|text|mathrm|operatorname|hat|mathbf)\\{([^{}]*)}");
    private static final Pattern FRACTION = Pattern.compile("\\\\[td]?frac\\{([^{}\\\\]*)}\\{([^{}\\\\]*)}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+|.)\\s*");
    private static final Pattern SMALL = Pattern.compile("([_^])([0-9])(?![0-9.])");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("to", " → "),
            Map.entry("cdot", "·"),
            Map.entry("times", " × "),
            Map.entry("approx", " ≈ "),
            Map.entry("le", " ≤ "),
            Map.entry("ge", " ≥ "),
            Map.entry("ne", " ≠ "),
            Map.entry("pm", " ± "),
            Map.entry("infty", "∞"),
            Map.entry("nabla", "∇"),
            Map.entry("partial", "∂"),
            Map.entry("Delta", "Δ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("sigma", "σ"),
            Map.entry("varepsilon", "ε"),
            Map.entry("epsilon", "ε"),
            Map.entry("pi", "π"),
            Map.entry("sqrt", "√"),
            Map.entry("ldots", "…"),
            Map.entry("sin", "sin "),
            Map.entry("cos", "cos "),
            Map.entry("log", "log "),
            Map.entry("exp", "exp "),
            Map.entry("max", "max "),
            Map.entry("min", "min "),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("lVert", "‖"),
            Map.entry("rVert", "‖"),
            Map.entry("|", "‖"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("quad", " "),
            Map.entry(",", " "),
            Map.entry(":", ""),
            Map.entry(";", " "),
            Map.entry("!", ""));

    private PlainTex() {}

    static String of(String tex) {
        String plain = FRACTION.matcher(unwrapped(tex)).replaceAll("$1/$2");
        plain = COMMAND.matcher(plain).replaceAll(command -> SIGNS.getOrDefault(command.group(1), "\u0000"));
        return plain.contains("\u0000")
                ? "…"
                : smallDigits(plain.replaceAll("[{}]", ""))
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** Indices and powers of one digit have signs of their own. */
    private static String smallDigits(String plain) {
        return SMALL.matcher(plain).replaceAll(small -> {
            int digit = small.group(2).charAt(0) - '0';
            return (small.group(1).equals("_") ? "₀₁₂₃₄₅₆₇₈₉" : "⁰¹²³⁴⁵⁶⁷⁸⁹").substring(digit, digit + 1);
        });
    }

    private static String unwrapped(String tex) {
        String before = tex;
        String after = ROLE.matcher(before).replaceAll("$1");
        while (!after.equals(before)) {
            before = after;
            after = ROLE.matcher(before).replaceAll("$1");
        }
        return after;
    }
}
