package nabla.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Verdict;
import nabla.formula.FormulaError;

/** A self-check of an exercise, which is tried out with many seeds; a problem is told once, with the first seed that shows it. */
final class SelfCheck {
    private static final int SEEDS = 50;

    private final Exercise exercise;
    private final int seeds;
    private final boolean[] told;
    private final Map<String, DefinitionError> problems = new LinkedHashMap<>();

    SelfCheck(Exercise exercise, int mistakes) {
        this.exercise = exercise;
        this.seeds = exercise.hasVariants() ? SEEDS : 1;
        this.told = new boolean[mistakes];
    }

    List<DefinitionError> problems() {
        for (long seed = 0; seed < seeds; seed++) {
            try {
                Variant variant = exercise.variant(seed);
                check(variant);
                answer(variant);
            } catch (DefinitionError e) {
                add(e.path(), e.expected(), e.got() + " with seed " + seed);
            }
        }
        for (int i = 0; i < told.length && problems.isEmpty(); i++) {
            if (!told[i]) {
                add(
                        "mistakes[" + i + "].answer",
                        "an answer that can be told from the right one",
                        "one that never can");
            }
        }
        return List.copyOf(problems.values());
    }

    /** @throws DefinitionError if this draw makes no good exercise */
    static void check(Variant variant) {
        try {
            variant.check();
        } catch (FormulaError e) {
            throw new DefinitionError("answer", "a formula that can be worked with", e.getMessage());
        }
    }

    private void answer(Variant variant) {
        Verdict right = variant.grade(variant.reference());
        if (!isRight(right)) {
            throw new DefinitionError("answer", "full points for " + variant.reference(), right.toString());
        }
        for (int i = 0; i < told.length; i++) {
            Verdict verdict = variant.grade(variant.mistake(i));
            if (!(verdict instanceof Verdict.Scored scored)) {
                throw new DefinitionError("mistakes[" + i + "].answer", "an answer that is graded", verdict.toString());
            }
            told[i] |= scored.diagnosis().code().equals("mistake-" + (i + 1));
        }
    }

    private static boolean isRight(Verdict verdict) {
        return verdict instanceof Verdict.Scored scored && scored.isRight();
    }

    private void add(String path, String expected, String got) {
        problems.putIfAbsent(path, new DefinitionError(path, expected, got));
    }
}
