package nabla.exercise.answer;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.InvalidAnswer;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/**
 * A number as a reader typed it.
 *
 * @param formula how it was read
 * @param value finite
 * @param halfUnit half a unit of the last typed digit; 0 for a formula, which is exact
 * @param digits how many digits were typed; 0 for a formula
 */
public record Typed(Formula formula, double value, double halfUnit, int digits) {
    private static final List<String> USUAL_VARIABLES =
            List.of("x", "y", "z", "w", "h", "t", "x0", "x1", "x2", "w1", "w2");

    /** With fewer digits than this it is taken as meant, not as rounded. */
    private static final int ROUNDED = 3;

    private static final Pattern NUMERAL =
            Pattern.compile("[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,3})?");

    /** How Koreans say how many. */
    private static final Pattern COUNTED = Pattern.compile("(.*[0-9０-９.)])\\s*(?:개|번|회|배|가지|걸음|단계|차례)");

    private static final Pattern SIGNS = Pattern.compile("[\u3380-\u33DF℃℉]");
    private static final Pattern PERCENT = Pattern.compile("(.*[0-9０-９.)])\\s*(?:퍼센트|프로|percent)");

    /** The letter x is no variable in a number: {@code 7x10^-4}. */
    private static final Pattern TIMES = Pattern.compile("(?<=[0-9])\\s*[xX]\\s*(?=10\\s*(?:\\^|\\*\\*|[⁻⁰-⁹²³]))");

    private static final String ANY_UNIT = "[\\p{L}µ°][\\p{L}µ°0-9²³⁻¹/·*^ -]*";
    private static final Pattern MEASURED = Pattern.compile("(.*[0-9０-９.)])\\s*[(\\[]?(" + ANY_UNIT + ")[)\\]]?\\.?");
    private static final Pattern UNIT = Pattern.compile(
            "(?:[kcm]?m|k?g|s|min|초|분|시간|원|미터|킬로미터)(?:(?:s|h|초|시|시간)-[123])?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_FORMULA = Set.of("unknown-name", "unknown-character");

    /** @throws InvalidAnswer if it is no number */
    public static Typed number(String field, Object answer) {
        return number(field, answer, "");
    }

    /**
     * The same where a unit was asked for, which may stand after the number.
     *
     * @param unit empty if none was
     * @throws InvalidAnswer if it is no number, or one with another unit
     */
    public static Typed number(String field, Object answer, String unit) {
        String text = alone(field, text(field, answer), unit);
        Formula formula = constant(field, text);
        double value = formula.at();
        if (!Double.isFinite(value)) {
            throw AnswerText.NOT_FINITE.in(field);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replace('−', '-')
                .replace('–', '-');
        if (!NUMERAL.matcher(plain).matches()) {
            return new Typed(formula, value, 0, 0);
        }
        BigDecimal numeral = new BigDecimal(plain);
        return new Typed(formula, value, numeral.ulp().doubleValue() / 2, numeral.precision());
    }

    /** Whether it is a mere number rather than a formula. */
    public boolean isNumeral() {
        return digits > 0;
    }

    /** How far the number that the reader had in mind may be from the typed one. */
    public double slack() {
        return digits >= ROUNDED ? halfUnit : 0;
    }

    /** @throws InvalidAnswer if it is no formula of these variables */
    public static Formula formula(String field, Object answer, List<String> variables) {
        try {
            return Formula.read(text(field, answer), variables);
        } catch (FormulaError e) {
            throw InvalidAnswer.of(field, e);
        }
    }

    /** The number without what it counts or measures. */
    private static String alone(String field, String typed, String unit) {
        String text = TIMES.matcher(signs(typed.strip())).replaceAll("*");
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return percent.group(1) + "/100";
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return counted.group(1);
        }
        Matcher measured = MEASURED.matcher(text);
        if (!measured.matches()) {
            return text;
        }
        String own = plainUnit(measured.group(2));
        if (!unit.isEmpty() && own.equalsIgnoreCase(plainUnit(unit))) {
            return measured.group(1);
        }
        if (UNIT.matcher(own).matches() || isWord(own, text)) {
            throw unit.isEmpty()
                    ? AnswerText.UNIT_NOT_ASKED.in(field)
                    : AnswerText.OTHER_UNIT.about(field, unit, measured.group(2).strip());
        }
        return text;
    }

    /** Whether what ends a text is a word: a single letter is rather a variable. */
    private static boolean isWord(String end, String text) {
        String problem = problem(text);
        return problem.equals("hangul") || end.length() > 1 && NO_FORMULA.contains(problem);
    }

    /** Whether this may be the unit of an answer: letters first, as in m/s. */
    public static boolean isUnit(String text) {
        return text.matches(ANY_UNIT);
    }

    /** Signs that are a unit in one, ㎧ and ℃, as letters. */
    private static String signs(String text) {
        return SIGNS.matcher(text).replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC)
                .replace('∕', '/'));
    }

    /** m/s², m/s^2, m / s2 and m s⁻² are one unit. */
    private static String plainUnit(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .replaceAll("[\\s^·*]", "")
                .replace('−', '-')
                .replace("sec", "s")
                .replaceFirst("/(\\p{L}+)$", "$1-1")
                .replaceFirst("/(\\p{L}+)([23])$", "$1-$2");
    }

    /** What is wrong with a formula, or nothing. */
    private static String problem(String text) {
        try {
            Formula.read(text, USUAL_VARIABLES);
            return "";
        } catch (FormulaError e) {
            return e.code();
        }
    }

    private static Formula constant(String field, String text) {
        try {
            return formula(field, text, List.of());
        } catch (InvalidAnswer noConstant) {
            boolean variable =
                    noConstant.verdict().position() >= 0 && problem(text).isEmpty();
            throw variable
                    ? AnswerText.VARIABLE_LEFT.at(field, noConstant.verdict().position())
                    : noConstant;
        }
    }

    private static String text(String field, Object answer) {
        if (answer == null || answer instanceof String text && text.isBlank()) {
            throw AnswerText.EMPTY.in(field);
        }
        if (!(answer instanceof String) && !(answer instanceof Number)) {
            throw AnswerText.NOT_TEXT.in(field);
        }
        return answer.toString();
    }
}
