package nabla.formula;

/**
 * What symbolic work may cost in all, so that nothing that a reader types keeps the machine busy: a few hundredths of a
 * second. One budget serves all formulas of one answer. It is counted in parts of the sums that are made, never in time,
 * so that the same formulas always get the same answer. For one thread.
 */
public final class SymbolicBudget {
    private static final int PARTS = 400_000;

    private static final int SQUARE_BITS_A_PART = 512;

    private int left = PARTS;

    /** @throws FormulaError with code {@code too-large} once more has been spent than there was */
    void spend(int parts) {
        left = Math.max(-1, left - parts);
        if (left < 0) {
            throw new FormulaError(Problem.TOO_MUCH_WORK, -1);
        }
    }

    /** The sum, paid for. */
    Sum paid(Sum sum) {
        int parts = 1 + sum.size();
        for (Term term : sum.terms()) {
            parts += inParts(term.coefficient());
        }
        spend(parts);
        return sum;
    }

    /** Lowest terms take the square of the digits; up to some fifty bits that is as nothing. */
    private static int inParts(Rational coefficient) {
        return coefficient.bits() * coefficient.bits() / SQUARE_BITS_A_PART;
    }
}
