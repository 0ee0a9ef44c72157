package nabla.formula.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/**
 * Tells a separator of thousands ({@code 1,234.5}, {@code 1 234}) from a decimal comma ({@code 0,6}, {@code 1.234,5}), and finds
 * a number in pieces ({@code 3 e5}).
 */
final class Separators {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([, ][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+),[0-9]+");

    private Separators() {}

    /** @throws FormulaError if the numbers around {@code index} are one number with separators */
    static void check(List<Lexeme> lexemes, int index) {
        int start = index;
        while (start > 0 && isPart(lexemes.get(start - 1))) {
            start--;
        }
        StringBuilder number = new StringBuilder();
        for (int i = start; i < lexemes.size() && isPart(lexemes.get(i)); i++) {
            boolean blank = i > start
                    && lexemes.get(i).is(Kind.NUMBER)
                    && lexemes.get(i - 1).is(Kind.NUMBER);
            number.append(blank ? " " : "").append(lexemes.get(i).text());
        }
        int position = lexemes.get(index).position();
        if (THOUSANDS.matcher(number).matches()) {
            throw new FormulaError(
                    Problem.THOUSANDS_SEPARATOR, position, number.toString().replaceAll("[, ]", ""));
        }
        Matcher decimal = DECIMAL.matcher(number);
        if (decimal.matches()) {
            String plain = number.toString().replace(".", "").replace(',', '.');
            throw new FormulaError(Problem.DECIMAL_COMMA, position, plain);
        }
    }

    /** @throws FormulaError if {@code 3 e5} or {@code 3 e 5} ends at {@code index}, where no value can be */
    static void checkExponent(List<Lexeme> lexemes, int index) {
        Lexeme last = lexemes.get(index);
        boolean apart = last.is(Kind.NUMBER);
        int e = apart ? index - 1 : index;
        if (e < 1 || !lexemes.get(e - 1).is(Kind.NUMBER)) {
            return;
        }
        String power = apart ? lexemes.get(e).text() + last.text() : last.text();
        if (power.matches("[eE][0-9]+")) {
            Lexeme number = lexemes.get(e - 1);
            throw new FormulaError(Problem.SPACED_EXPONENT, number.position(), number.text(), power.substring(1));
        }
    }

    private static boolean isPart(Lexeme lexeme) {
        return lexeme.is(Kind.NUMBER) || lexeme.is(Kind.COMMA);
    }
}
