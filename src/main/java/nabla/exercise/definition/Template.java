package nabla.exercise.definition;

import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/** Texts with places such as {@code {{a}}}, {@code {{+c}}}, {@code {{g:3}}}, {@code {{f:python}}}, {@code {{answer}}}. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\+?)([^{}:]+?)(?::([^{}]+))?}}");

    private Template() {}

    /**
     * The text with its places filled.
     *
     * @param path where the text stands, for errors
     * @param answer LaTeX of the answer; null where it must not be shown
     */
    public static String fill(String path, String text, Draw draw, Supplier<String> answer) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(filled(path, place, draw, answer)));
    }

    /** A text in both languages, without the answer. */
    public static Bilingual fill(String path, Bilingual words, Draw draw) {
        return new Bilingual(filled(path + ".ko", words.ko(), draw), filled(path + ".en", words.en(), draw));
    }

    private static String filled(String path, String text, Draw draw) {
        if (text == null || text.isBlank()) {
            throw new DefinitionError(path, "text", "nothing");
        }
        return fill(path, text.strip(), draw, null);
    }

    private static String filled(String path, MatchResult place, Draw draw, Supplier<String> answer) {
        String name = place.group(2);
        String form = place.group(3);
        if (name.equals("answer") && answer != null && form == null) {
            return answer.get();
        }
        Double number = draw.byName().get(name);
        Formula function = draw.functions().get(name);
        if (number != null) {
            String shown = number(path, place, number, form);
            return place.group(1).isEmpty() || shown.startsWith("-") ? shown : "+" + shown;
        }
        if (function != null && place.group(1).isEmpty() && (form == null || form.equals("python"))) {
            return form == null ? function.latex() : function.python();
        }
        throw new DefinitionError(
                path,
                "places for " + draw.byName().keySet() + " and "
                        + draw.functions().keySet(),
                place.group());
    }

    private static String number(String path, MatchResult place, double number, String form) {
        if (form == null) {
            return Numerals.exactLatex(number);
        }
        if (form.equals("python")) {
            return Numerals.python(number);
        }
        if (!form.matches("\\d")) {
            throw new DefinitionError(path, "a number of decimals or python after the colon", place.group());
        }
        return Numerals.exactLatex(Numerals.decimals(number, Integer.parseInt(form)));
    }
}
