package nabla.formula.reading;

/** One word or sign of a formula and the place where it was typed. */
record Lexeme(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        NAME,
        OPERATOR,
        ROOT,
        OPEN,
        CLOSE,
        COMMA
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
