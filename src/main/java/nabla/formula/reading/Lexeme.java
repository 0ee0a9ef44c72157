package nabla.formula.reading;

/**
 * One word or sign of a formula and the place where it was typed.
 *
 * @param after what a function's value is in, {@code ^2} for the sine of {@code sin^2(x)}; empty for all others
 */
record Lexeme(Kind kind, String text, int position, String after) {

    Lexeme(Kind kind, String text, int position) {
        this(kind, text, position, "");
    }

    enum Kind {
        NUMBER,
        NAME,
        OPERATOR,
        COMPARISON,
        ROOT,
        BAR,
        OPEN,
        CLOSE,
        COMMA
    }

    /** Whether it stands between two values, or as a sign before one. */
    boolean isOperator() {
        return kind == Kind.OPERATOR || kind == Kind.COMPARISON;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
