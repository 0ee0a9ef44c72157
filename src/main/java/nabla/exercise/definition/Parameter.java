package nabla.exercise.definition;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nabla.exercise.definition.Definition.Range;
import nabla.exercise.question.DefinitionError;

/** The values that a parameter may be drawn from, each as likely as the other. */
record Parameter(double[] values) {
    private static final int MOST_VALUES = 10_000;

    static Parameter read(String path, Range range) {
        if (range == null || (range.among() == null) == (range.from() == null && range.to() == null)) {
            throw new DefinitionError(path, "from and to, or among", range == null ? "nothing" : range.toString());
        }
        double[] values = range.among() != null
                ? range.among().stream().mapToDouble(Double::doubleValue).toArray()
                : stepped(path, range);
        if (values.length == 0) {
            throw new DefinitionError(path, "at least one value", range.toString());
        }
        return new Parameter(values);
    }

    private static double[] stepped(String path, Range range) {
        BigDecimal from = BigDecimal.valueOf(DefinitionMapper.required(path + ".from", range.from(), "a number"));
        BigDecimal to = BigDecimal.valueOf(DefinitionMapper.required(path + ".to", range.to(), "a number"));
        BigDecimal step = range.step() == null ? BigDecimal.ONE : BigDecimal.valueOf(range.step());
        if (step.signum() <= 0 || to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MOST_VALUES))) > 0) {
            throw new DefinitionError(path, "a positive step and at most " + MOST_VALUES + " values", "" + range);
        }
        int steps = to.subtract(from).divideToIntegralValue(step).intValue();
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> from.add(step.multiply(BigDecimal.valueOf(i))).doubleValue())
                .toArray();
    }

    double draw(SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
