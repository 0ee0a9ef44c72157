package nabla.formula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/**
 * Reads what stands between a function and its argument: {@code sin^2(x)} is sin(x)^2, {@code sin^-1(x)} is asin(x),
 * {@code log_2(x)} is log2(x) and {@code sqrt[3]{x}} is cbrt(x).
 */
final class ShortCalls {

    private static final Pattern LOGARITHM = Pattern.compile("(.*log)(_?)((?<=_)[A-Za-zα-ω0-9]*|[0-9]+)");
    private static final Map<String, String> ROOTS = Map.of("2", "sqrt", "3", "cbrt");

    private final Vocabulary vocabulary;
    private final Names names;
    private final List<Lexeme> lexemes;
    private final List<Lexeme> calls = new ArrayList<>();

    private ShortCalls(List<Lexeme> lexemes, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary);
        this.lexemes = lexemes;
    }

    /** An exponent, base or index of one number or name, and the index of the lexeme after it. */
    private record Small(String text, int next) {}

    static List<Lexeme> writtenOut(List<Lexeme> lexemes, Vocabulary vocabulary) {
        return new ShortCalls(lexemes, vocabulary).read();
    }

    private List<Lexeme> read() {
        int i = 0;
        while (i < lexemes.size()) {
            i = is(i, Kind.NAME) ? name(i) : copy(i);
        }
        return calls;
    }

    private int copy(int i) {
        calls.add(lexemes.get(i));
        return i + 1;
    }

    private int name(int i) {
        Lexeme run = lexemes.get(i);
        if (is(i + 1, Kind.OPERATOR, "^") && names.endsWithFunction(run.text())) {
            return power(i);
        }
        if (is(i + 1, Kind.OPEN, "[")
                && names.endsWithFunction(run.text())
                && run.text().endsWith("sqrt")) {
            return root(i);
        }
        Matcher logarithm = LOGARITHM.matcher(run.text());
        boolean known = vocabulary.isValue(run.text()) || names.endsWithFunction(run.text());
        return !known && logarithm.matches() && names.endsWithFunction(logarithm.group(1))
                ? logarithm(i, logarithm)
                : copy(i);
    }

    private int power(int i) {
        Lexeme run = lexemes.get(i);
        Lexeme function = last(run);
        Small exponent = small(i + 2);
        if (exponent == null) {
            throw new FormulaError(Problem.FUNCTION_POWER, function.position(), function.text(), "2");
        }
        boolean inverse = exponent.text.equals("(-1)");
        String called = inverse ? "a" + function.text() : function.text();
        if (inverse && !vocabulary.isFunction(called)) {
            throw new FormulaError(Problem.INVERSE_OR_RECIPROCAL, function.position(), function.text());
        }
        if (!is(exponent.next, Kind.OPEN)) {
            throw inverse
                    ? vocabulary.needsParentheses(called, function.position())
                    : new FormulaError(Problem.FUNCTION_POWER, function.position(), called, exponent.text);
        }
        return call(run, called, inverse ? "" : "^" + exponent.text, exponent.next);
    }

    /** {@code sqrt[3]{x}}; {@code sqrt[x]} alone is a square root. */
    private int root(int i) {
        int close = i + 2;
        while (close < lexemes.size() && !is(close, Kind.CLOSE) && !is(close, Kind.OPEN)) {
            close++;
        }
        if (!is(close, Kind.CLOSE, "]") || !is(close + 1, Kind.OPEN)) {
            return copy(i);
        }
        String root = close == i + 3 ? ROOTS.get(lexemes.get(i + 2).text()) : null;
        if (root == null) {
            throw new FormulaError(Problem.OTHER_ROOT, lexemes.get(i).position());
        }
        return call(lexemes.get(i), root, "", close + 1);
    }

    private int logarithm(int i, Matcher logarithm) {
        Lexeme run = new Lexeme(Kind.NAME, logarithm.group(1), lexemes.get(i).position());
        Small base = logarithm.group(3).isEmpty() ? small(i + 1) : new Small(logarithm.group(3), i + 1);
        boolean readable = base != null
                && !logarithm.group(2).isEmpty()
                && is(base.next, Kind.OPEN)
                && (vocabulary.isValue(base.text) || base.text.matches("[0-9.]+"));
        if (!readable) {
            throw new FormulaError(Problem.LOGARITHM_BASE, run.position());
        }
        if (base.text.equals("2") || base.text.equals("10")) {
            return call(run, "log" + base.text, "", base.next);
        }
        return call(run, "log", "/log(" + base.text + ")", base.next);
    }

    private int call(Lexeme run, String called, String after, int next) {
        List<Lexeme> parts = names.split(run, true);
        calls.addAll(parts.subList(0, parts.size() - 1));
        calls.add(new Lexeme(Kind.NAME, called, last(run).position(), after));
        return next;
    }

    private Lexeme last(Lexeme run) {
        List<Lexeme> parts = names.split(run, true);
        return parts.get(parts.size() - 1);
    }

    /** A number or value, with a sign and in parentheses or not; null if anything else stands at {@code i}. */
    private Small small(int i) {
        int next = is(i, Kind.OPEN) ? i + 1 : i;
        boolean minus = is(next, Kind.OPERATOR, "-");
        next += minus || is(next, Kind.OPERATOR, "+") ? 1 : 0;
        boolean value = is(next, Kind.NUMBER)
                || is(next, Kind.NAME) && vocabulary.isValue(lexemes.get(next).text());
        if (!value || is(i, Kind.OPEN) && !is(next + 1, Kind.CLOSE)) {
            return null;
        }
        String text = lexemes.get(next).text();
        return new Small(minus ? "(-" + text + ")" : text, is(i, Kind.OPEN) ? next + 2 : next + 1);
    }

    private boolean is(int i, Kind kind) {
        return i < lexemes.size() && lexemes.get(i).is(kind);
    }

    private boolean is(int i, Kind kind, String text) {
        return is(i, kind) && lexemes.get(i).text().equals(text);
    }
}
