package nabla.exercise.task;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nabla.exercise.answer.Typed;
import nabla.numeric.Tensor;

/**
 * Typed numbers beside the right ones.
 *
 * @param tolerances how far each may be off
 * @param typed as many as {@code right} has numbers
 */
record TypedNumbers(Tensor right, double[] tolerances, List<Typed> typed) {
    private static final double EXACT = 1e-9;
    private static final double ALMOST = 5e-3;
    private static final double ROUGHLY = 1e-4;

    /** How near a typed number must be to another one. */
    enum Match {
        /** So near that it can't be by rounding. */
        EXACT,
        WITHIN_TOLERANCE,
        /** Within the tolerance, or by rounding to the digits that were typed. */
        AS_TYPED
    }

    int[] wrongPlaces() {
        return IntStream.range(0, right.size())
                .filter(i -> !isWithin(i, right.values()[i]))
                .toArray();
    }

    boolean matches(int i, double number, Match match) {
        double radius =
                switch (match) {
                    case EXACT -> Math.min(tolerances[i], EXACT * Math.abs(number));
                    case WITHIN_TOLERANCE -> tolerances[i];
                    case AS_TYPED -> Math.max(tolerances[i], typed.get(i).slack());
                };
        return Math.abs(value(i) - number) <= radius;
    }

    boolean matches(double[] numbers, Match match) {
        return IntStream.range(0, right.size()).allMatch(i -> matches(i, numbers[i], match));
    }

    /** Whether a number could not count as the right one there. */
    boolean differs(double[] numbers, int i) {
        return numbers.length == right.size() && Math.abs(numbers[i] - right.values()[i]) > tolerances[i];
    }

    /** Whether numbers could not all count as right. */
    boolean differ(double[] numbers) {
        return IntStream.range(0, right.size()).anyMatch(i -> differs(numbers, i));
    }

    /** Whether the typed number may be the right one, rounded to too few digits; a tie may go either way. */
    boolean isTooCoarse(int i) {
        return isWithinUnits(i, 0.5 + ROUGHLY);
    }

    /** Whether it may be the right one, cut off or rounded the wrong way, and is within half a per cent. */
    boolean isNear(int i) {
        return isWithinUnits(i, 1 - ROUGHLY)
                && Math.abs(value(i) - right.values()[i]) <= ALMOST * Math.abs(right.values()[i]);
    }

    private boolean isWithinUnits(int i, double units) {
        return Math.abs(value(i) - right.values()[i])
                <= 2 * units * typed.get(i).halfUnit();
    }

    /** Whether the typed numbers are the right ones in another order. */
    boolean isPermuted() {
        return isPermutation(typed.stream().mapToDouble(Typed::value).toArray());
    }

    /** Whether these are the right numbers in any order. */
    boolean isPermutation(double[] numbers) {
        double[] sorted = numbers.clone();
        double[] wanted = right.values().clone();
        Arrays.sort(sorted);
        Arrays.sort(wanted);
        double tolerance = Arrays.stream(tolerances).max().orElse(0);
        return sorted.length > 1
                && sorted.length == wanted.length
                && IntStream.range(0, sorted.length).allMatch(i -> Math.abs(sorted[i] - wanted[i]) <= tolerance);
    }

    /** Whether rows and columns of a square matrix are exchanged. */
    boolean isTransposed() {
        int[] shape = right.shape();
        return shape.length == 2
                && shape[0] == shape[1]
                && IntStream.range(0, right.size())
                        .allMatch(i -> isWithin(i, right.values()[i % shape[0] * shape[0] + i / shape[0]]));
    }

    /** By which all numbers are off alike, as far as their digits tell. */
    OptionalDouble factor() {
        OptionalDouble factor = OptionalDouble.empty();
        for (int i = 0; i < right.size(); i++) {
            boolean bothZero = value(i) == 0 && isWithin(i, right.values()[i]);
            if (!bothZero) {
                double here = value(i) / right.values()[i];
                if (!Double.isFinite(here) || here == 0 || !isAlike(here, factor.orElse(here))) {
                    return OptionalDouble.empty();
                }
                factor = OptionalDouble.of(factor.orElse(here));
            }
        }
        return factor;
    }

    static boolean isAlike(double factor, double other) {
        return Math.abs(factor / other - 1) <= ROUGHLY;
    }

    private boolean isWithin(int i, double number) {
        return Math.abs(value(i) - number) <= tolerances[i];
    }

    private double value(int i) {
        return typed.get(i).value();
    }
}
