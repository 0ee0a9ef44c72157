package nabla.formula;

/**
 * What symbolic work may cost in all, so that nothing that a reader types keeps the machine busy: a few hundredths of a
 * second. One budget serves all formulas of one answer. It is counted in parts of the sums that are made, never in time,
 * so that the same formulas always get the same answer. For one thread.
 */
public final class SymbolicBudget {
    private static final int PARTS = 250_000;

    private int left = PARTS;

    /** @throws FormulaError with code {@code too-large} once more has been spent than there was */
    public void spend(int parts) {
        left = Math.max(-1, left - parts);
        if (left < 0) {
            throw new FormulaError(Problem.TOO_MUCH_WORK, -1);
        }
    }
}
