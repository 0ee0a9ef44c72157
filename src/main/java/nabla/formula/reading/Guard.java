package nabla.formula.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/**
 * Stands before exp4j, which misreads many texts silently: checks the grammar, writes every multiplication out and
 * gives a text that exp4j can only read in one way.
 */
final class Guard {

    private static final int MAXIMUM_DEPTH = 64;
    private static final int MAXIMUM_OPERATORS = 4;

    private final Vocabulary vocabulary;
    private final List<Lexeme> lexemes;
    private final int end;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean operandExpected = true;
    private int operators;
    private int roots;
    private Lexeme function;

    /** An open parenthesis, with the function that it belongs to (or null) and the roots that end where it closes. */
    private static final class Group {
        final Lexeme open;
        final Lexeme function;
        final int roots;
        int commas;
        int comparisons;

        Group(Lexeme open, Lexeme function, int roots) {
            this.open = open;
            this.function = function;
            this.roots = roots;
        }

        boolean isChoice() {
            return function != null && function.text().equals(Vocabulary.CHOICE);
        }
    }

    private Guard(String typed, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexemes = ShortCalls.writtenOut(Bars.asCalls(Scanner.scan(typed)), vocabulary);
        this.end = typed.length();
    }

    /** @throws FormulaError if {@code typed} cannot be read, with the position in {@code typed} */
    static String explicit(String typed, Vocabulary vocabulary) {
        return new Guard(typed, vocabulary).read();
    }

    private String read() {
        if (lexemes.isEmpty()) {
            throw new FormulaError(vocabulary.variables().isEmpty() ? Problem.EMPTY_NO_VARIABLES : Problem.EMPTY, 0);
        }
        for (int i = 0; i < lexemes.size(); i++) {
            read(i);
        }
        if (operandExpected) {
            throw new FormulaError(Problem.MISSING_OPERAND, end);
        }
        if (!groups.isEmpty()) {
            throw unbalanced(groups.peek().open);
        }
        return out.toString();
    }

    private void read(int index) {
        Lexeme lexeme = lexemes.get(index);
        operators = lexeme.is(Kind.OPERATOR) ? operators + 1 : 0;
        switch (lexeme.kind()) {
            case NUMBER -> number(lexeme);
            case NAME ->
                names(
                        index,
                        index + 1 < lexemes.size() && lexemes.get(index + 1).is(Kind.OPEN));
            case OPERATOR -> operator(lexeme);
            case COMPARISON -> comparison(lexeme);
            case ROOT -> root(lexeme);
            case OPEN -> open(lexeme, index > 0 ? lexemes.get(index - 1) : lexeme);
            case CLOSE -> close(lexeme, lexemes.get(Math.max(0, index - 1)));
            case COMMA -> comma(index);
            case BAR -> throw new IllegalStateException("a bar is read as a call before");
        }
    }

    private void number(Lexeme lexeme) {
        if (!operandExpected) {
            Separators.check(lexemes, lexemes.indexOf(lexeme));
            Separators.checkExponent(lexemes, lexemes.indexOf(lexeme));
            throw new FormulaError(Problem.MISSING_OPERATOR, lexeme.position(), lexeme.text());
        }
        out.append(lexeme.text());
        operandEnds();
    }

    private void names(int index, boolean parenthesisFollows) {
        Lexeme run = lexemes.get(index);
        if (!vocabulary.isValue(run.text())) {
            Separators.checkExponent(lexemes, index);
        }
        for (Lexeme name : new Names(vocabulary).split(run, parenthesisFollows)) {
            multiplyIfNeeded();
            out.append(name.after().isEmpty() ? "" : "(").append(name.text());
            if (!vocabulary.isFunction(name.text())) {
                operandEnds();
            } else if (parenthesisFollows) {
                function = name;
                operandExpected = true;
            } else {
                throw vocabulary.needsParentheses(name.text(), name.position());
            }
        }
    }

    private void operator(Lexeme lexeme) {
        if (operators > MAXIMUM_OPERATORS) {
            throw new FormulaError(Problem.TOO_MANY_OPERATORS, lexeme.position(), MAXIMUM_OPERATORS);
        }
        boolean sign = (lexeme.text().equals("-") || lexeme.text().equals("+")) && roots == 0;
        if (operandExpected && !sign) {
            throw new FormulaError(Problem.MISSING_OPERAND, lexeme.position());
        }
        out.append(lexeme.text());
        operandExpected = true;
    }

    private void comparison(Lexeme lexeme) {
        Group group = groups.peek();
        if (group == null || !group.isChoice() || group.commas > 0 || group.comparisons++ > 0) {
            throw new FormulaError(Problem.MISPLACED_COMPARISON, lexeme.position());
        }
        if (operandExpected) {
            throw new FormulaError(Problem.MISSING_OPERAND, lexeme.position());
        }
        out.append(lexeme.text());
        operandExpected = true;
    }

    private void root(Lexeme lexeme) {
        multiplyIfNeeded();
        out.append(lexeme.text()).append('(');
        roots++;
        operandExpected = true;
    }

    private void open(Lexeme lexeme, Lexeme before) {
        if (groups.size() == MAXIMUM_DEPTH) {
            throw new FormulaError(Problem.TOO_DEEP, lexeme.position(), MAXIMUM_DEPTH);
        }
        if (lexeme.text().equals("[") && before.is(Kind.NAME) && function == null) {
            throw new FormulaError(Problem.INDEX_NOT_ALLOWED, lexeme.position(), before.text());
        }
        multiplyIfNeeded();
        out.append('(');
        groups.push(new Group(lexeme, function, roots));
        function = null;
        roots = 0;
        operandExpected = true;
    }

    private void close(Lexeme lexeme, Lexeme before) {
        if (groups.isEmpty()) {
            throw unbalanced(lexeme);
        }
        Group group = groups.pop();
        String partner = String.valueOf(")]}".charAt("([{".indexOf(group.open.text())));
        if (!partner.equals(lexeme.text())) {
            throw new FormulaError(Problem.MISMATCHED_PARENTHESIS, lexeme.position(), group.open.text(), partner);
        }
        boolean empty = before == group.open;
        if (empty && group.function == null) {
            throw new FormulaError(Problem.EMPTY_PARENTHESES, group.open.position());
        }
        if (operandExpected && !empty) {
            throw new FormulaError(Problem.MISSING_OPERAND, lexeme.position());
        }
        checkArguments(group, empty ? 0 : group.commas + 1);
        out.append(')');
        if (group.function != null && !group.function.after().isEmpty()) {
            out.append(group.function.after()).append(')');
        }
        roots = group.roots;
        operandEnds();
    }

    private void checkArguments(Group group, int arguments) {
        if (group.function == null) {
            return;
        }
        int arity = vocabulary.arity(group.function.text());
        if (arguments != arity) {
            throw new FormulaError(
                    Problem.WRONG_ARGUMENT_COUNT, group.function.position(), group.function.text(), arity, arguments);
        }
    }

    private void comma(int index) {
        Lexeme lexeme = lexemes.get(index);
        if (groups.isEmpty() || groups.peek().function == null) {
            if (isInAList(index)) {
                throw new FormulaError(Problem.LIST_OF_FORMULAS, lexeme.position());
            }
            Separators.check(lexemes, index);
            throw new FormulaError(Problem.MISPLACED_COMMA, lexeme.position());
        }
        if (operandExpected) {
            throw new FormulaError(Problem.MISSING_OPERAND, lexeme.position());
        }
        if (groups.peek().isChoice() && groups.peek().comparisons == 0) {
            throw new FormulaError(
                    Problem.MISSING_COMPARISON, groups.peek().function.position());
        }
        groups.peek().commas++;
        out.append(',');
        operandExpected = true;
    }

    /** {@code [-1,2]}, {@code (1,2)} and {@code 1, 2} are lists, {@code 1,2} is a decimal. */
    private boolean isInAList(int comma) {
        boolean blankFollows = comma + 1 < lexemes.size()
                && lexemes.get(comma + 1).position() > lexemes.get(comma).position() + 1;
        Lexeme open = groups.isEmpty() ? null : groups.peek().open;
        boolean whole =
                open == lexemes.get(0) && lexemes.get(lexemes.size() - 1).is(Kind.CLOSE);
        return blankFollows || whole || open != null && !open.text().equals("(");
    }

    private void multiplyIfNeeded() {
        if (!operandExpected) {
            out.append('*');
        }
    }

    private void operandEnds() {
        out.append(")".repeat(roots));
        roots = 0;
        operandExpected = false;
    }

    private static FormulaError unbalanced(Lexeme lexeme) {
        return new FormulaError(Problem.UNBALANCED_PARENTHESIS, lexeme.position(), lexeme.text());
    }
}
