package nabla.formula.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.reading.Lexeme.Kind;

/**
 * Reads {@code |x|} as {@code abs(x)}. A bar after an operator opens; one after a value closes if it can, and else opens
 * after a multiplication sign left out.
 */
final class Bars {

    private static final int MAXIMUM_DEPTH = 64;

    private final List<Lexeme> lexemes;
    private final boolean[] opens;

    private Bars(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.opens = new boolean[lexemes.size()];
    }

    /** @throws FormulaError if a bar has no partner, or {@code |2|x|-1|} may be two things */
    static List<Lexeme> asCalls(List<Lexeme> lexemes) {
        return lexemes.stream().anyMatch(lexeme -> lexeme.is(Kind.BAR)) ? new Bars(lexemes).calls() : lexemes;
    }

    private List<Lexeme> calls() {
        stretches().forEach(this::pair);
        List<Lexeme> calls = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (!lexeme.is(Kind.BAR)) {
                calls.add(lexeme);
            } else if (opens[i]) {
                calls.add(new Lexeme(Kind.NAME, "abs", lexeme.position()));
                calls.add(new Lexeme(Kind.OPEN, "(", lexeme.position()));
            } else {
                calls.add(new Lexeme(Kind.CLOSE, ")", lexeme.position()));
            }
        }
        return calls;
    }

    /** The indices of lexemes that no parenthesis and no comma parts. */
    private List<List<Integer>> stretches() {
        List<List<Integer>> all = new ArrayList<>();
        Deque<List<Integer>> open = new ArrayDeque<>();
        open.push(added(all));
        for (int i = 0; i < lexemes.size(); i++) {
            Kind kind = lexemes.get(i).kind();
            if (kind == Kind.CLOSE && open.size() > 1 || kind == Kind.COMMA) {
                open.pop();
            }
            if (kind == Kind.COMMA) {
                open.push(added(all));
            } else {
                open.peek().add(i);
            }
            if (kind == Kind.OPEN) {
                open.push(added(all));
            }
        }
        return all;
    }

    private static List<Integer> added(List<List<Integer>> all) {
        all.add(new ArrayList<>());
        return all.get(all.size() - 1);
    }

    private void pair(List<Integer> stretch) {
        int[][][] readings = readings(stretch);
        boolean several = readings[0][0][0] > 1;
        int depth = 0;
        int value = 0;
        for (int k = 0; k < stretch.size(); k++) {
            Lexeme lexeme = lexemes.get(stretch.get(k));
            if (lexeme.is(Kind.BAR)) {
                boolean closes = value == 1 && depth > 0 && readings[k + 1][depth - 1][1] > 0;
                if (readings[k][depth][value] == 0 || several && closes && valueFollows(stretch, k)) {
                    throw new FormulaError(Problem.ABSOLUTE_BARS, lexeme.position());
                }
                opens[stretch.get(k)] = !closes;
                depth += closes ? -1 : 1;
                value = closes ? 1 : 0;
            } else {
                value = endsValue(lexeme) ? 1 : 0;
            }
        }
    }

    private boolean valueFollows(List<Integer> stretch, int k) {
        Lexeme next = lexemes.get(stretch.get(Math.min(k + 1, stretch.size() - 1)));
        return !next.isOperator() && !next.is(Kind.BAR);
    }

    /** In how many ways, 2 for many, the rest from k can be paired: [k][bars open][whether a value has just ended]. */
    private int[][][] readings(List<Integer> stretch) {
        int size = stretch.size();
        int[][][] ways = new int[size + 1][MAXIMUM_DEPTH + 2][2];
        ways[size][0] = new int[] {1, 1};
        for (int k = size - 1; k >= 0; k--) {
            Lexeme lexeme = lexemes.get(stretch.get(k));
            for (int depth = 0; depth <= MAXIMUM_DEPTH; depth++) {
                int[][] next = ways[k + 1];
                if (lexeme.is(Kind.BAR)) {
                    int opening = next[depth + 1][0];
                    ways[k][depth][0] = opening;
                    ways[k][depth][1] = Math.min(2, opening + (depth > 0 ? next[depth - 1][1] : 0));
                } else {
                    int after = next[depth][endsValue(lexeme) ? 1 : 0];
                    ways[k][depth][0] = isBinary(lexeme) ? 0 : after;
                    ways[k][depth][1] = after;
                }
            }
        }
        return ways;
    }

    private static boolean endsValue(Lexeme lexeme) {
        return !lexeme.isOperator() && !lexeme.is(Kind.ROOT);
    }

    private static boolean isBinary(Lexeme lexeme) {
        return lexeme.isOperator() && !"+-".contains(lexeme.text());
    }
}
