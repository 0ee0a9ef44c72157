package nabla.exercise.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.exercise.answer.Typed;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.procedure.Finding;
import nabla.exercise.procedure.Procedure;
import nabla.exercise.procedure.Wrong;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Verdict;
import nabla.numeric.Tensor;

/**
 * Numbers as an answer: how the right ones are computed, and how near a reader must come.
 *
 * @param tolerance null for 1e-6 of each number, or of 1 if that is larger
 * @param many whether a vector or matrix is asked for, not a number
 */
record Numbers(Procedure procedure, NumberOf tolerance, List<Procedure> mistakes, boolean many) {
    private static final double TOLERANCE = 1e-6;
    private static final int MOST = 100;

    static Numbers read(Object answer, Object tolerance, Definition definition, Scope scope, boolean many) {
        return new Numbers(
                Procedure.read("answer", answer, scope),
                tolerance == null ? null : scope.number("tolerance", tolerance),
                Procedure.mistakes(definition, scope),
                many);
    }

    Tensor right(Draw draw) {
        return tensor("answer", procedure, draw);
    }

    Tensor mistake(Draw draw, int index) {
        return tensor("mistakes[" + index + "].answer", mistakes.get(index), draw);
    }

    Verdict.Scored grade(Draw draw, List<Typed> typed) {
        Tensor right = right(draw);
        List<Candidate> foreseen = new ArrayList<>();
        for (int i = 0; i < mistakes.size(); i++) {
            foreseen.add(Candidate.ofAuthor(i, mistake(draw, i).values()));
        }
        return new NumbersMarking(new TypedNumbers(right, tolerances(draw, right), typed))
                .mark(foreseen, () -> slips(draw, right));
    }

    /** Where f happens to be the derivative with the other sign, a lost sign is likelier than the value itself. */
    private List<Candidate> slips(Draw draw, Tensor right) {
        List<Candidate> slips = new ArrayList<>();
        List<Candidate> ofAny = Candidate.ofAnyNumbers(right);
        for (Wrong wrong : procedure.wrong(draw)) {
            if (wrong.value() instanceof Value.Numbers numbers) {
                if (wrong.finding() == Finding.VALUE_FOR_DERIVATIVE) {
                    slips.addAll(ofAny.subList(0, 1));
                }
                slips.add(Candidate.of(wrong.finding(), numbers.tensor().values()));
            }
        }
        slips.addAll(ofAny);
        return slips;
    }

    private double[] tolerances(Draw draw, Tensor right) {
        return Arrays.stream(right.values())
                .map(number -> tolerance == null ? TOLERANCE * Math.max(1, Math.abs(number)) : tolerance.in(draw))
                .toArray();
    }

    void check(Draw draw) {
        Tensor right = right(draw);
        for (double number : right.values()) {
            if (!Double.isFinite(number)) {
                throw new DefinitionError("answer", "finite numbers", "" + right.nested());
            }
        }
        if (many == (right.shape().length == 0)
                || right.shape().length > 2
                || right.size() < 1
                || right.size() > MOST) {
            throw new DefinitionError(
                    "answer",
                    many ? "a vector or matrix of at most " + MOST + " numbers" : "a number",
                    "numbers of shape " + Arrays.toString(right.shape()));
        }
        if (tolerance != null && !(tolerance.in(draw) > 0)) {
            throw new DefinitionError("tolerance", "a positive number", "" + tolerance.in(draw));
        }
        for (int i = 0; i < mistakes.size(); i++) {
            checkShape("mistakes[" + i + "].answer", right, mistake(draw, i));
        }
    }

    private static void checkShape(String path, Tensor right, Tensor mistake) {
        if (!Arrays.equals(right.shape(), mistake.shape())) {
            throw new DefinitionError(
                    path, "shape " + Arrays.toString(right.shape()), "shape " + Arrays.toString(mistake.shape()));
        }
    }

    private static Tensor tensor(String path, Procedure procedure, Draw draw) {
        if (procedure.right(draw) instanceof Value.Numbers numbers) {
            return numbers.tensor();
        }
        throw new DefinitionError(path, "a procedure that gives numbers", "one that gives a formula");
    }
}
