package nabla.exercise;

import java.util.ArrayList;
import java.util.List;
import nabla.numeric.Gradient;
import nabla.numeric.Tensor;

/** Numbers that a known mistake gives, and what to say about it. */
record Candidate(Verdict.Diagnosis diagnosis, double[] numbers) {

    static Candidate of(Finding finding, double[] numbers) {
        return new Candidate(finding.diagnosis(), numbers);
    }

    /** The author's mistake with that index. */
    static Candidate ofAuthor(int index, double[] numbers) {
        return new Candidate(new Verdict.Diagnosis("mistake-" + (index + 1), null), numbers);
    }

    /** Slips that any numbers may suffer. */
    static List<Candidate> ofAnyNumbers(Tensor right) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(scaled(Finding.SIGN_FLIPPED, right, -1));
        candidates.add(scaled(Finding.HALVED, right, 0.5));
        candidates.add(scaled(Finding.DOUBLED, right, 2));
        int[] shape = right.shape();
        if (shape.length == 2 && shape[0] == shape[1]) {
            candidates.add(of(Finding.TRANSPOSED, transposed(right.values(), shape[0])));
        }
        double norm = Gradient.norm(right.values());
        if (right.size() > 1 && norm > 0) {
            candidates.add(scaled(Finding.NORMALISED, right, 1 / norm));
        }
        return candidates;
    }

    private static Candidate scaled(Finding finding, Tensor right, double factor) {
        return of(finding, Wrong.scaled(right, factor).values());
    }

    private static double[] transposed(double[] values, int n) {
        double[] transposed = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            transposed[place % n * n + place / n] = values[place];
        }
        return transposed;
    }
}
