package nabla.formula;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Everything that a formula can be asked, one after the other; remembers what went wrong. */
final class Ordeal implements Runnable {
    private static final Pattern FAST = Pattern.compile("\\^|\\b(sin|cos|exp|log)\\(");
    private static final int POINTS = 3;

    private final String text;
    private final double[] xs = new double[POINTS];
    private final double[] ys = new double[POINTS];
    private Formula formula;
    private Object fault;

    Ordeal(String text, WildFormulas random) {
        this.text = text;
        Arrays.setAll(xs, i -> random.coordinate());
        Arrays.setAll(ys, i -> random.coordinate());
    }

    @Override
    public void run() {
        fault = null;
        try {
            formula = Formula.read(text, WildFormulas.VARIABLES);
        } catch (FormulaError refused) {
            return;
        } catch (RuntimeException | Error unexpected) {
            fault = unexpected;
            return;
        }
        tried(() -> check(formula));
        tried(() -> checkReason(formula, xs[0], ys[0]));
        tried(() -> formula.hessian(xs[0], ys[0]));
        tried(() -> formula.python().length());
        tried(() -> formula.latex().length());
        tried(() -> formula.expanded().sameAs(formula));
        tried(() -> formula.frozen(0, xs[0], ys[0]).at(xs[0], ys[0]));
        for (int variable = 0; variable < 2; variable++) {
            int index = variable;
            tried(() -> check(formula.derivative(index)));
        }
    }

    boolean isReadable() {
        return formula != null;
    }

    /** What went wrong, or null. */
    Object fault() {
        return fault;
    }

    private void tried(Runnable question) {
        try {
            question.run();
        } catch (FormulaError refused) {
            // refused in words
        } catch (RuntimeException | Error unexpected) {
            fault = unexpected + " at " + unexpected.getStackTrace()[0];
        }
    }

    /** Points, blocks and grids that take no faster functions must agree to the last bit, and the text must read back to the same function. */
    private void check(Formula checked) {
        double[][] grid = checked.grid(xs, ys);
        boolean fast = FAST.matcher(checked.text()).find();
        double[] block = new double[POINTS];
        Formula again = Formula.read(checked.text(), checked.variables());
        for (int j = 0; j < POINTS; j++) {
            double[] row = new double[POINTS];
            Arrays.fill(row, ys[j]);
            checked.values(new double[][] {xs, row}, block);
            for (int i = 0; i < POINTS; i++) {
                double value = checked.at(xs[i], ys[j]);
                if (differ(value, block[i])
                        || !fast && differ(value, grid[j][i])
                        || differ(value, again.at(xs[i], ys[j]))) {
                    fault = "at (" + xs[i] + ", " + ys[j] + "): " + value + ", block " + block[i] + ", grid "
                            + grid[j][i] + ", read again " + again.at(xs[i], ys[j]);
                }
            }
        }
        checked.gradient(xs[0], ys[0]);
    }

    /** Where there is a value and no derivative, a reason is given. */
    private void checkReason(Formula checked, double... point) {
        boolean missing = Arrays.stream(checked.gradient(point)).anyMatch(Double::isNaN);
        boolean reason = checked.kink(point).isPresent();
        if (missing && !reason) {
            fault = "no derivative at " + Arrays.toString(point) + ", and no reason";
        }
    }

    private static boolean differ(double a, double b) {
        return Double.compare(a, b) != 0;
    }
}
