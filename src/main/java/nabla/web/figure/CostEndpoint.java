package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.evaluation.Tape;
import nabla.formula.evaluation.TapeBuilder;
import nabla.numeric.Difference;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.budget.Stopwatch;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/cost}: what a gradient of n variables costs by differences and by one backward pass, timed here and now. */
public final class CostEndpoint {
    private static final int MOST_SIZES = 12;
    private static final int MOST_VARIABLES = 100_000;

    /** To write the function down, and to evaluate it and its gradient until it is warm. */
    private static final double NANOSECONDS_A_VARIABLE = 2_000;

    private CostEndpoint() {}

    public record Request(List<Integer> sizes) {}

    record Answer(List<SizeAnswer> sizes) {}

    record SizeAnswer(int n, String nShown, MethodAnswer central, MethodAnswer reverse, double evaluationNanoseconds) {}

    /**
     * {@code partials} says how many of the n partial derivatives were timed; where not all were, the time is that of one
     * times n.
     */
    record MethodAnswer(long evaluations, String evaluationsShown, double nanoseconds, String timeShown, int partials) {
        MethodAnswer(long evaluations, double nanoseconds, int partials) {
            this(
                    evaluations,
                    PrintedNumbers.count(evaluations),
                    nanoseconds,
                    PrintedNumbers.time(nanoseconds),
                    partials);
        }
    }

    public static Computation plan(Request request, Locale locale) {
        List<Integer> sizes = Body.required("sizes", request.sizes());
        Check.count("sizes", 1, MOST_SIZES, sizes.size());
        IntStream.range(0, sizes.size())
                .forEach(i ->
                        Check.between("sizes[" + i + "]", 1, MOST_VARIABLES, Body.required("sizes", sizes.get(i))));
        int variables = sizes.stream().mapToInt(Integer::intValue).sum();
        Cost measuring = new Cost(3 * Stopwatch.BUDGET, 400).times(sizes.size());
        Price price = Budget.of(Quantity.SIZES, "sizes", variables, some -> new Cost(NANOSECONDS_A_VARIABLE, 0)
                .times(some)
                .plus(measuring));
        return new Computation(
                price,
                () -> new Answer(sizes.stream().map(CostEndpoint::measure).toList()));
    }

    private static SizeAnswer measure(int n) {
        Tape tape = coupledSquares(n);
        double[] point = IntStream.range(0, n).mapToDouble(i -> 1 + i % 7 / 8.0).toArray();
        double evaluation = Stopwatch.nanoseconds(() -> tape.at(point));
        double reverse = Stopwatch.nanoseconds(() -> tape.gradient(point)[0]);
        int partials = (int) Math.max(1, Math.min(n, Stopwatch.BUDGET / (2 * evaluation)));
        double central = Stopwatch.nanoseconds(() -> sumOfPartials(tape, point, partials)) * n / partials;
        return new SizeAnswer(
                n,
                PrintedNumbers.count(n),
                new MethodAnswer(2L * n, central, partials),
                new MethodAnswer(1, reverse, n),
                evaluation);
    }

    private static double sumOfPartials(Tape tape, double[] point, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double kept = point[i];
            int moving = i;
            sum += Difference.CENTRAL.of(
                    x -> {
                        point[moving] = x;
                        return tape.at(point);
                    },
                    kept,
                    Difference.STEP);
            point[i] = kept;
        }
        return sum;
    }

    /** Σ (½xᵢ² + xᵢxᵢ₊₁), a function that has a partial derivative in every variable and couples neighbours. */
    private static Tape coupledSquares(int n) {
        TapeBuilder tape = Tape.builder(n);
        int half = tape.constant(0.5);
        int sum = tape.constant(0);
        for (int i = 0; i < n; i++) {
            int x = tape.variable(i);
            sum = tape.add(sum, tape.multiply(half, tape.multiply(x, x)));
            if (i + 1 < n) {
                sum = tape.add(sum, tape.multiply(x, tape.variable(i + 1)));
            }
        }
        return tape.build(sum);
    }
}
