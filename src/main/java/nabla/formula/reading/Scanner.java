package nabla.formula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/** Cuts a text into lexemes; refuses characters and numbers that cannot be read. */
final class Scanner {

    private static final int MAXIMUM_LENGTH = 2_000;

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
        if (empty || text.at(next) == '.') {
            throw new FormulaError(Problem.BAD_NUMBER, text.position(start), (number + text.at(next)).strip());
        }
        checkRange(number, text.position(start));
        add(Kind.NUMBER, start, number);
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
            case '+', '-', '/', '^', '%' -> add(Kind.OPERATOR, start, String.valueOf(c));
            case '(', '[', '{' -> add(Kind.OPEN, start, String.valueOf(c));
            case ')', ']', '}' -> add(Kind.CLOSE, start, String.valueOf(c));
            case ',' -> add(Kind.COMMA, start, ",");
            case '√' -> add(Kind.ROOT, start, "sqrt");
            case '∛' -> add(Kind.ROOT, start, "cbrt");
            default -> throw refused(c, start);
        }
    }

    private boolean doubled(char c) {
        boolean doubled = text.at(next) == c;
        next += doubled ? 1 : 0;
        return doubled;
    }

    private FormulaError refused(char c, int start) {
        Problem problem =
                switch (c) {
                    case '|' -> Problem.ABSOLUTE_BARS;
                    case '!' -> Problem.FACTORIAL;
                    case '=' -> Problem.EQUALS_SIGN;
                    case '\\' -> Problem.LATEX;
                    default -> Problem.UNKNOWN_CHARACTER;
                };
        boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(text.at(next));
        String shown = text.substring(start, pair ? next + 1 : next);
        boolean invisible = Character.isISOControl(c) || Character.isSurrogate(c) && !pair;
        return new FormulaError(
                problem, text.position(start), invisible ? String.format(Locale.ROOT, "U+%04X", (int) c) : shown);
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
