package nabla.formula.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/** Cuts a text into lexemes; refuses characters and numbers that cannot be read. */
final class Scanner {

    private static final int MAXIMUM_LENGTH = 2_000;
    /** What stands between thousands, besides commas and blanks. */
    private static final String THOUSANDS = "_'’";

    private static final Pattern MODULE = Pattern.compile("(math|Math|np|numpy)\\.(?=\\p{L})");
    private static final Pattern REPEATING = Pattern.compile("[0-9]*\\.[0-9]*\\([0-9]+\\)|[0-9]*[.,][0-9]+(\\.\\.+|…)");
    private static final Pattern SPACED_EXPONENT =
            Pattern.compile("(?= +[eE]| *[eE] +[-+][0-9]| *[eE][-+] ) *[eE](?! +[-+] ) *([-+]) *([0-9]+)");

    private final PlainText text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int next;

    private Scanner(PlainText text) {
        this.text = text;
    }

    /** @throws FormulaError if the text is too long, or has a character or number that no formula has */
    static List<Lexeme> scan(String typed) {
        if (typed.length() > MAXIMUM_LENGTH) {
            throw new FormulaError(Problem.TOO_LONG, MAXIMUM_LENGTH, MAXIMUM_LENGTH, typed.length());
        }
        return new Scanner(PlainText.of(typed)).scan();
    }

    private List<Lexeme> scan() {
        while (next < text.length()) {
            char c = text.at(next);
            if (c == ' ') {
                next++;
            } else if (isDigit(c) || c == '.') {
                number();
            } else if (isLetter(c)) {
                name();
            } else {
                sign(c);
            }
        }
        return lexemes;
    }

    private void number() {
        int start = next;
        next = endOfDigits(next);
        if (text.at(next) == '.') {
            next = endOfDigits(next + 1);
        }
        boolean empty = text.substring(start, next).equals(".");
        if (!empty) {
            exponent();
        }
        String number = text.substring(start, next);
        if (isRepeating(start)) {
            throw new FormulaError(Problem.REPEATING_DECIMAL, text.position(start));
        }
        if (empty || text.at(next) == '.') {
            throw new FormulaError(Problem.BAD_NUMBER, text.position(start), (number + text.at(next)).strip());
        }
        checkRange(number, text.position(start));
        checkScientific(number, start);
        if (THOUSANDS.indexOf(text.at(next)) >= 0 && isDigit(text.at(next + 1))) {
            String rest = text.substring(start, text.length()).replaceFirst("[^0-9" + THOUSANDS + "].*", "");
            throw new FormulaError(
                    Problem.THOUSANDS_SEPARATOR, text.position(next), rest.replaceAll("[" + THOUSANDS + "]", ""));
        }
        add(Kind.NUMBER, start, percentage(number));
    }

    /** {@code 50%} is 0.5; before another value, {@code 50%x} may be a remainder. */
    private String percentage(String number) {
        int sign = afterBlanks(next);
        if (text.at(sign) != '%') {
            return number;
        }
        char following = text.at(afterBlanks(sign + 1));
        if (isDigit(following) || isLetter(following) || ".([{√∛%".indexOf(following) >= 0) {
            throw percent(number, sign);
        }
        next = sign + 1;
        return new BigDecimal(number).movePointLeft(2).toString();
    }

    private FormulaError percent(String before, int sign) {
        return new FormulaError(Problem.PERCENT_OR_REMAINDER, text.position(sign), before);
    }

    private int afterBlanks(int from) {
        int end = from;
        while (end < text.length() && text.at(end) == ' ') {
            end++;
        }
        return end;
    }

    /** {@code 0.(6)}, {@code 0.1(6)} and {@code 0.66...}. */
    private boolean isRepeating(int start) {
        String rest = text.substring(start, Math.min(text.length(), next + 40));
        return REPEATING.matcher(rest).lookingAt();
    }

    /** {@code 7 e-4} is 7e-4 to some and 7*e-4 to others; blanks on both sides of the sign, or none, make it clear. */
    private void checkScientific(String number, int start) {
        Matcher exponent = SPACED_EXPONENT.matcher(text.substring(next, text.length()));
        if (exponent.lookingAt()) {
            String power = exponent.group(1) + exponent.group(2);
            throw new FormulaError(Problem.SPACED_EXPONENT, text.position(start), number, power);
        }
    }

    private void exponent() {
        if (text.at(next) == 'e' || text.at(next) == 'E') {
            int digits = text.at(next + 1) == '+' || text.at(next + 1) == '-' ? next + 2 : next + 1;
            next = isDigit(text.at(digits)) ? endOfDigits(digits) : next;
        }
    }

    private static void checkRange(String number, int position) {
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new FormulaError(Problem.NUMBER_TOO_LARGE, position, number);
        }
        if (value == 0 && number.matches("[0.]*[1-9].*")) {
            throw new FormulaError(Problem.NUMBER_TOO_SMALL, position, number);
        }
    }

    private void name() {
        Matcher module = MODULE.matcher(text.substring(next, text.length()));
        if (module.lookingAt()) {
            next += module.end();
        }
        int start = next;
        while (isLetter(text.at(next)) || isDigit(text.at(next))) {
            next++;
        }
        if (next - start > Vocabulary.MAXIMUM_NAME_LENGTH) {
            throw new FormulaError(Problem.NAME_TOO_LONG, text.position(start), Vocabulary.MAXIMUM_NAME_LENGTH);
        }
        add(Kind.NAME, start, text.substring(start, next));
    }

    private void sign(char c) {
        int start = next++;
        switch (c) {
            case '*' -> add(Kind.OPERATOR, start, doubled('*') ? "^" : "*");
            case '%' -> throw percent("a", start);
            case '+', '-', '/', '^' -> add(Kind.OPERATOR, start, String.valueOf(c));
            case '(', '[', '{' -> add(Kind.OPEN, start, String.valueOf(c));
            case ')', ']', '}' -> add(Kind.CLOSE, start, String.valueOf(c));
            case '<', '>' -> add(Kind.COMPARISON, start, doubled('=') ? c + "=" : String.valueOf(c));
            case '≤', '≦', '⩽' -> add(Kind.COMPARISON, start, "<=");
            case '≥', '≧', '⩾' -> add(Kind.COMPARISON, start, ">=");
            case '|' -> add(Kind.BAR, start, "|");
            case ',' -> add(Kind.COMMA, start, ",");
            case '√' -> add(Kind.ROOT, start, "sqrt");
            case '∛' -> add(Kind.ROOT, start, "cbrt");
            default -> fraction(c, start);
        }
    }

    /** {@code ½} is one number, so that {@code 1½} is no product. */
    private void fraction(char c, int start) {
        String[] parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .split("⁄");
        if (parts.length != 2 || !parts[0].matches("[0-9]+") || !parts[1].matches("[0-9]+")) {
            throw refused(c, start);
        }
        add(Kind.NUMBER, start, "(" + parts[0] + "/" + parts[1] + ")");
    }

    /** Whether this sign comes next, too. */
    private boolean doubled(char sign) {
        boolean doubled = text.at(next) == sign;
        next += doubled ? 1 : 0;
        return doubled;
    }

    private FormulaError refused(char c, int start) {
        Problem problem =
                switch (c) {
                    case '‖', '∥' -> Problem.NORM_BARS;
                    case ';' -> Problem.SEMICOLON;
                    case '∜' -> Problem.OTHER_ROOT;
                    case '!' -> Problem.FACTORIAL;
                    case '=' -> isInAChoice() ? Problem.MISPLACED_COMPARISON : Problem.EQUALS_SIGN;
                    case '\\' -> Problem.LATEX;
                    default -> Problem.UNKNOWN_CHARACTER;
                };
        boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(text.at(next));
        String shown = text.substring(start, pair ? next + 1 : next);
        boolean invisible = Character.isISOControl(c) || Character.isSurrogate(c) && !pair;
        return new FormulaError(
                problem, text.position(start), invisible ? String.format(Locale.ROOT, "U+%04X", (int) c) : shown);
    }

    private boolean isInAChoice() {
        return lexemes.stream()
                .anyMatch(lexeme -> lexeme.is(Kind.NAME) && lexeme.text().equals("if"));
    }

    private int endOfDigits(int from) {
        int end = from;
        while (isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int start, String word) {
        lexemes.add(new Lexeme(kind, word, text.position(start)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c == '_' || Character.isLetter(c);
    }
}
