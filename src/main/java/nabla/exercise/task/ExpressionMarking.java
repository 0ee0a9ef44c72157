package nabla.exercise.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nabla.exercise.answer.Samples;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.Verdict;
import nabla.formula.Formula;

/** A typed formula beside the right one, compared at sample points and, where both are polynomials, exactly. */
final class ExpressionMarking {
    private static final double ALMOST = 5e-3;
    private static final Pattern DECIMALS = Pattern.compile("\\.[0-9]{4,}");
    private static final Pattern LONG_DECIMALS = Pattern.compile("\\.[0-9]{9,}");

    private final Samples samples;
    private final Formula typed;
    private final Formula answer;
    private final double[] typedValues;
    private final double[] right;
    private final double[] tolerances;
    private final Optional<Boolean> same;
    private final String texts;

    ExpressionMarking(Samples samples, Formula typed, Formula right) {
        this.samples = samples;
        this.typed = typed;
        this.answer = right;
        this.typedValues = samples.values(typed);
        this.right = samples.values(right);
        this.tolerances = Samples.tolerances(this.right);
        this.same = typed.sameAs(right);
        this.texts = typed.text() + " " + right.text();
    }

    boolean isDefinedElsewhere() {
        return Samples.common(typedValues, right) < Samples.FEWEST
                || agrees() && !Samples.sameDomain(typedValues, right);
    }

    /** Polynomials are decided exactly; only coefficients of so many decimals may differ, by rounding and no more. */
    boolean agrees() {
        if (same.isPresent()) {
            return same.get()
                    || LONG_DECIMALS.matcher(texts).find()
                            && Samples.agree(typedValues, right, Samples.rounding(tolerances));
        }
        return Samples.agree(typedValues, right, tolerances);
    }

    /** Whether it may be another function beyond the first points; with rounded numbers in it, it would be one far out. */
    boolean mayDifferElsewhere() {
        return same.isEmpty() && (typed.hasPieces() || !DECIMALS.matcher(texts).find());
    }

    /** Whether the values differ somewhere, and not by the rounding of what cancels in them. */
    boolean differsForCertain() {
        return IntStream.range(0, Samples.POINTS)
                .filter(i -> Math.abs(typedValues[i] - right[i]) > Samples.TOLERANCE * Math.abs(right[i]))
                .mapToObj(samples::point)
                .anyMatch(point -> {
                    double value = answer.exactAt(point);
                    return Math.abs(typed.exactAt(point) - value) > Samples.TOLERANCE * Math.abs(value);
                });
    }

    /** Whether the typed formula is the right one but for numbers that lost their last digits. */
    boolean isRounded() {
        return isNear(ALMOST) && typed.text().matches(".*[0-9]\\.[0-9].*");
    }

    Verdict.Diagnosis diagnosis(List<Candidate> mistakes, Supplier<List<Candidate>> slips) {
        return first(mistakes)
                .or(() -> first(slips.get()))
                .or(() -> first(List.of(
                        Candidate.of(Finding.SIGN_FLIPPED, scaled(-1)),
                        Candidate.of(Finding.HALVED, scaled(0.5)),
                        Candidate.of(Finding.DOUBLED, scaled(2)))))
                .orElseGet(() -> ofAllPoints().diagnosis());
    }

    private Optional<Verdict.Diagnosis> first(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !Samples.agree(candidate.numbers(), right, tolerances))
                .filter(candidate -> Samples.common(typedValues, candidate.numbers()) >= Samples.FEWEST
                        && Samples.sameDomain(typedValues, candidate.numbers())
                        && Samples.agree(typedValues, candidate.numbers(), Samples.tolerances(candidate.numbers())))
                .map(Candidate::diagnosis)
                .findFirst();
    }

    private Finding ofAllPoints() {
        if (Samples.isConstant(right)) {
            return Finding.WRONG;
        }
        if (Samples.isConstant(Samples.each(typedValues, right, (a, b) -> a - b))) {
            return Finding.CONSTANT_ADDED;
        }
        double[] factors = Samples.each(typedValues, right, (a, b) -> a / b);
        return Samples.isConstant(factors) && !Samples.isConstant(typedValues) && !isNear(ALMOST)
                ? Finding.CONSTANT_FACTOR
                : Finding.WRONG;
    }

    private boolean isNear(double relative) {
        double[] wide = Samples.each(tolerances, tolerances, (a, b) -> a * (relative / Samples.TOLERANCE));
        return Samples.agree(typedValues, right, wide);
    }

    private double[] scaled(double factor) {
        return Samples.each(right, right, (a, b) -> a * factor);
    }
}
