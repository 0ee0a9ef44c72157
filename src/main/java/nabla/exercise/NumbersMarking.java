package nabla.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nabla.numeric.Tensor;

/** Typed numbers beside the right ones: one point for each that is within its tolerance, and what the others tell. */
final class NumbersMarking {
    private static final double EXACT = 1e-9;
    private static final double ALMOST = 5e-3;
    private static final double ROUGHLY = 1e-4;
    private static final int FARTHEST_POINT = 9;

    private final Tensor right;
    private final double[] tolerances;
    private final List<Typed> typed;
    private final int[] wrongPlaces;

    /** @param typed as many as {@code right} has numbers */
    NumbersMarking(Tensor right, double[] tolerances, List<Typed> typed) {
        this.right = right;
        this.tolerances = tolerances;
        this.typed = typed;
        this.wrongPlaces = IntStream.range(0, right.size())
                .filter(i -> !isWithin(i, right.values()[i]))
                .toArray();
    }

    /**
     * @param mistakes the author's, which come first
     * @param slips the likeliest first; only asked for if the answer is not right
     * @param field of a component, for a number that is too coarse to tell
     */
    Verdict.Scored mark(List<Candidate> mistakes, Supplier<List<Candidate>> slips, ComponentNames field) {
        if (wrongPlaces.length == 0) {
            return scored(Finding.RIGHT.diagnosis());
        }
        Optional<Verdict.Diagnosis> foreseen = first(mistakes, Match.WITHIN_TOLERANCE);
        if (foreseen.isPresent()) {
            return scored(foreseen.get());
        }
        if (isTransposed()) {
            return scored(Finding.TRANSPOSED.diagnosis());
        }
        List<Candidate> candidates = slips.get().stream()
                .filter(candidate -> !candidate.isExchange() || !isPermutation(candidate.numbers()))
                .toList();
        return scored(first(candidates, Match.EXACT).orElseGet(() -> {
            if (isPermutation(typed.stream().mapToDouble(Typed::value).toArray())) {
                return Finding.COMPONENTS_SWAPPED.diagnosis();
            }
            requireFine(field);
            return diagnosis(mistakes, candidates, field);
        }));
    }

    private Verdict.Diagnosis diagnosis(List<Candidate> mistakes, List<Candidate> candidates, ComponentNames names) {
        return first(mistakes, Match.AS_TYPED)
                .or(() -> first(candidates, Match.AS_TYPED))
                .or(() -> inSomePlaces(candidates, names))
                .or(this::ofAllTogether)
                .orElseGet(() -> names.wrong(wrongPlaces, right.size()));
    }

    private Verdict.Scored scored(Verdict.Diagnosis diagnosis) {
        return new Verdict.Scored(right.size() - wrongPlaces.length, right.size(), diagnosis);
    }

    /** How near a typed number must be to a candidate. */
    private enum Match {
        EXACT,
        WITHIN_TOLERANCE,
        AS_TYPED
    }

    private Optional<Verdict.Diagnosis> first(List<Candidate> candidates, Match match) {
        return candidates.stream()
                .filter(this::canBeTold)
                .filter(candidate -> IntStream.range(0, right.size())
                        .allMatch(i -> matches(i, candidate.numbers()[i], match)))
                .map(Candidate::diagnosis)
                .findFirst();
    }

    /** A slip that happened in some components, while the others are right. */
    private Optional<Verdict.Diagnosis> inSomePlaces(List<Candidate> candidates, ComponentNames names) {
        return candidates.stream()
                .filter(Candidate::mayBePartial)
                .filter(candidate -> Arrays.stream(wrongPlaces)
                        .allMatch(i ->
                                differs(candidate, i) && matches(i, candidate.numbers()[i], Match.AS_TYPED)))
                .findFirst()
                .map(candidate -> names.in(wrongPlaces, candidate.diagnosis()));
    }

    private Optional<Verdict.Diagnosis> ofAllTogether() {
        if (Arrays.stream(wrongPlaces).allMatch(i -> isNear(i, right.values()[i]))) {
            return Optional.of(Finding.ALMOST.diagnosis());
        }
        OptionalDouble factor = factor();
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        if (isPowerOfTen(factor.getAsDouble())) {
            return Optional.of(Finding.DECIMAL_POINT.diagnosis());
        }
        return right.size() > 1 ? Optional.of(Finding.CONSTANT_FACTOR.diagnosis()) : Optional.empty();
    }

    private static boolean isPowerOfTen(double factor) {
        double shift = Math.rint(Math.log10(factor));
        return Math.abs(shift) <= FARTHEST_POINT && Math.abs(factor / Math.pow(10, shift) - 1) <= ROUGHLY;
    }

    private boolean canBeTold(Candidate candidate) {
        return candidate.numbers().length == right.size()
                && IntStream.range(0, right.size()).anyMatch(i -> differs(candidate, i));
    }

    private boolean differs(Candidate candidate, int i) {
        return candidate.numbers().length == right.size()
                && Math.abs(candidate.numbers()[i] - right.values()[i]) > tolerances[i];
    }

    private boolean matches(int i, double number, Match match) {
        double radius =
                switch (match) {
                    case EXACT -> Math.min(tolerances[i], EXACT * Math.abs(number));
                    case WITHIN_TOLERANCE -> tolerances[i];
                    case AS_TYPED -> Math.max(tolerances[i], typed.get(i).slack());
                };
        return Math.abs(value(i) - number) <= radius;
    }

    private void requireFine(ComponentNames field) {
        for (int i : wrongPlaces) {
            if (Math.abs(value(i) - right.values()[i]) <= typed.get(i).halfUnit()) {
                throw Complaint.TOO_COARSE.in(field.field(i));
            }
        }
    }

    /** Whether these are the right numbers in another order. */
    private boolean isPermutation(double[] numbers) {
        double[] sorted = numbers.clone();
        double[] wanted = right.values().clone();
        Arrays.sort(sorted);
        Arrays.sort(wanted);
        double tolerance = Arrays.stream(tolerances).max().orElse(0);
        return sorted.length > 1
                && sorted.length == wanted.length
                && IntStream.range(0, sorted.length).allMatch(i -> Math.abs(sorted[i] - wanted[i]) <= tolerance);
    }

    private boolean isTransposed() {
        int[] shape = right.shape();
        return shape.length == 2
                && shape[0] == shape[1]
                && IntStream.range(0, right.size())
                        .allMatch(i -> isWithin(i, right.values()[i % shape[0] * shape[0] + i / shape[0]]));
    }

    private boolean isWithin(int i, double number) {
        return Math.abs(value(i) - number) <= tolerances[i];
    }

    private boolean isNear(int i, double number) {
        return Math.abs(value(i) - number) <= ALMOST * Math.abs(number);
    }

    /** By which all numbers are off alike, as far as their digits tell. */
    private OptionalDouble factor() {
        OptionalDouble factor = OptionalDouble.empty();
        for (int i = 0; i < right.size(); i++) {
            double here = value(i) / right.values()[i];
            boolean bothZero = value(i) == 0 && isWithin(i, right.values()[i]);
            if (bothZero) {
                continue;
            }
            double other = factor.orElse(here);
            if (!Double.isFinite(here) || here == 0 || !(Math.abs(here / other - 1) <= ROUGHLY)) {
                return OptionalDouble.empty();
            }
            factor = OptionalDouble.of(other);
        }
        return factor;
    }

    private double value(int i) {
        return typed.get(i).value();
    }
}
