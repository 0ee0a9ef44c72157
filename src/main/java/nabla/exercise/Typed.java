package nabla.exercise;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/**
 * A number as a reader typed it.
 *
 * @param formula how it was read
 * @param value finite
 * @param halfUnit half a unit of the last typed digit; 0 for a formula, which is exact
 * @param numeral whether it is a mere number
 */
record Typed(Formula formula, double value, double halfUnit, boolean numeral) {
    private static final Pattern NUMERAL =
            Pattern.compile("[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,3})?");

    /** @throws InvalidAnswer if it is no number */
    static Typed number(String field, Object answer) {
        String text = text(field, answer);
        Formula formula = formula(field, text, List.of());
        double value = formula.at();
        if (!Double.isFinite(value)) {
            throw Complaint.NOT_FINITE.in(field);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replace('−', '-')
                .replace('–', '-');
        boolean numeral = NUMERAL.matcher(plain).matches();
        return new Typed(formula, value, numeral ? new BigDecimal(plain).ulp().doubleValue() / 2 : 0, numeral);
    }

    /** @throws InvalidAnswer if it is no formula of these variables */
    static Formula formula(String field, Object answer, List<String> variables) {
        try {
            return Formula.read(text(field, answer), variables);
        } catch (FormulaError e) {
            throw InvalidAnswer.of(field, e);
        }
    }

    private static String text(String field, Object answer) {
        if (answer == null || answer instanceof String text && text.isBlank()) {
            throw Complaint.EMPTY.in(field);
        }
        if (!(answer instanceof String) && !(answer instanceof Number)) {
            throw Complaint.NOT_TEXT.in(field);
        }
        return answer.toString();
    }
}
