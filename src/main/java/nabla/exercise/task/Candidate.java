package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nabla.exercise.procedure.Finding;
import nabla.exercise.procedure.Wrong;
import nabla.exercise.question.Verdict;
import nabla.numeric.Gradient;
import nabla.numeric.Tensor;

/**
 * Numbers that a known mistake gives, and what to say about it.
 *
 * @param mayBePartial whether it may be made in some components and not in others
 */
record Candidate(Verdict.Diagnosis diagnosis, double[] numbers, boolean mayBePartial) {
    /** A wrong point or a wrong length shows in all components. */
    private static final Set<Finding> OF_ALL =
            Set.of(Finding.POINT_SIGN, Finding.POINT_SWAPPED, Finding.NOT_SUBSTITUTED, Finding.NORMALISED);

    private static final Set<String> EXCHANGES = Set.of(Finding.POINT_SWAPPED.code(), Finding.OTHER_VARIABLE.code());

    static Candidate of(Finding finding, double[] numbers) {
        return new Candidate(finding.diagnosis(), numbers, !OF_ALL.contains(finding));
    }

    /** Whether it only puts one thing in another's place, which a reader may also have done when writing them down. */
    boolean isExchange() {
        return EXCHANGES.contains(diagnosis.code());
    }

    /** The author's mistake with that index. */
    static Candidate ofAuthor(int index, double[] numbers) {
        return new Candidate(new Verdict.Diagnosis("mistake-" + (index + 1), null), numbers, false);
    }

    /** Slips that any numbers may suffer, the flipped sign first. */
    static List<Candidate> ofAnyNumbers(Tensor right) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(scaled(Finding.SIGN_FLIPPED, right, -1));
        candidates.add(scaled(Finding.HALVED, right, 0.5));
        candidates.add(scaled(Finding.DOUBLED, right, 2));
        double norm = Gradient.norm(right.values());
        if (right.size() > 1 && norm > 0) {
            candidates.add(scaled(Finding.NORMALISED, right, 1 / norm));
        }
        return candidates;
    }

    private static Candidate scaled(Finding finding, Tensor right, double factor) {
        return of(finding, Wrong.scaled(right, factor).values());
    }
}
