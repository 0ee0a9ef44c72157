package nabla.exercise.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nabla.elementary.Elementary;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.AnswerText;
import nabla.exercise.question.Verdict;
import nabla.exercise.task.TypedNumbers.Match;

/** Marks numbers: a point for each that is within its tolerance; the wrong ones are compared with known mistakes. */
final class NumbersMarking {
    private static final int FARTHEST_POINT = 9;

    private final TypedNumbers numbers;
    private final ComponentNames names;
    private final int[] wrongPlaces;

    NumbersMarking(TypedNumbers numbers) {
        this.numbers = numbers;
        this.names = new ComponentNames(numbers.right());
        this.wrongPlaces = numbers.wrongPlaces();
    }

    /**
     * @param mistakes the author's, which come first
     * @param slips the likeliest first; only asked for if the answer is not right
     */
    Verdict.Scored mark(List<Candidate> mistakes, Supplier<List<Candidate>> slips) {
        int of = numbers.right().size();
        return new Verdict.Scored(
                of - wrongPlaces.length,
                of,
                wrongPlaces.length == 0 ? Finding.RIGHT.diagnosis() : diagnosis(mistakes, slips));
    }

    /** What can't be a rounded number goes first; then what is too coarse to tell is refused; then the rest. */
    private Verdict.Diagnosis diagnosis(List<Candidate> mistakes, Supplier<List<Candidate>> slips) {
        Optional<Verdict.Diagnosis> foreseen = first(mistakes, Match.WITHIN_TOLERANCE);
        if (foreseen.isPresent()) {
            return foreseen.get();
        }
        if (numbers.isTransposed()) {
            return Finding.TRANSPOSED.diagnosis();
        }
        List<Candidate> candidates = slips.get().stream()
                .filter(candidate -> !candidate.isExchange() || !numbers.isPermutation(candidate.numbers()))
                .toList();
        return first(candidates, Match.EXACT).orElseGet(() -> {
            if (numbers.isPermuted()) {
                return Finding.COMPONENTS_SWAPPED.diagnosis();
            }
            requireFine();
            return first(mistakes, Match.AS_TYPED)
                    .or(() -> first(candidates, Match.AS_TYPED))
                    .or(() -> inSomePlaces(candidates))
                    .or(this::ofAllTogether)
                    .orElseGet(() -> names.wrong(wrongPlaces));
        });
    }

    private Optional<Verdict.Diagnosis> first(List<Candidate> candidates, Match match) {
        return candidates.stream()
                .filter(candidate -> numbers.differ(candidate.numbers()) && numbers.matches(candidate.numbers(), match))
                .map(Candidate::diagnosis)
                .findFirst();
    }

    /** A slip that happened in some components, while the others are right. */
    private Optional<Verdict.Diagnosis> inSomePlaces(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::mayBePartial)
                .filter(candidate -> Arrays.stream(wrongPlaces)
                        .allMatch(i -> numbers.differs(candidate.numbers(), i)
                                && numbers.matches(i, candidate.numbers()[i], Match.AS_TYPED)))
                .findFirst()
                .map(candidate -> names.in(wrongPlaces, candidate.diagnosis()));
    }

    private Optional<Verdict.Diagnosis> ofAllTogether() {
        if (Arrays.stream(wrongPlaces).allMatch(numbers::isNear)) {
            return Optional.of(Finding.ALMOST.diagnosis());
        }
        OptionalDouble factor = numbers.factor();
        if (factor.isPresent() && isPowerOfTen(factor.getAsDouble())) {
            return Optional.of(Finding.DECIMAL_POINT.diagnosis());
        }
        return factor.isPresent() && numbers.right().size() > 1 && !TypedNumbers.isAlike(factor.getAsDouble(), 1)
                ? Optional.of(Finding.CONSTANT_FACTOR.diagnosis())
                : Optional.empty();
    }

    private static boolean isPowerOfTen(double factor) {
        double shift = Math.rint(Elementary.log10(factor));
        return shift != 0
                && Math.abs(shift) <= FARTHEST_POINT
                && TypedNumbers.isAlike(factor, Elementary.pow(10, shift));
    }

    private void requireFine() {
        for (int i : wrongPlaces) {
            if (numbers.isTooCoarse(i)) {
                throw AnswerText.TOO_COARSE.in(names.field(i));
            }
        }
    }
}
