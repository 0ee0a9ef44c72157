package nabla.exercise.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.procedure.Finding;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.question.Verdict;

/**
 * Answers by which an author shows what is asked: one that meets all conditions, and some that each miss another.
 *
 * @param accepts meets all
 */
record Trials<T>(T accepts, List<Reject<T>> rejects) {
    private static final int FEWEST_REJECTS = 2;

    /** @param fails the number of the first condition that it misses, from 1 */
    private record Reject<T>(T answer, int fails) {}

    /**
     * @param rejects as they are written
     * @param fails of a reject, as it is written
     * @param answer makes an answer of its place in the definition and what is written there
     */
    static <K, T> Trials<T> read(
            T accepts, List<K> rejects, Function<K, Integer> fails, BiFunction<String, K, T> answer) {
        if (rejects == null || rejects.size() < FEWEST_REJECTS) {
            throw new DefinitionError("rejects", "at least " + FEWEST_REJECTS + " answers", "fewer");
        }
        List<Reject<T>> read = new ArrayList<>();
        for (K keys : rejects) {
            String path = "rejects[" + read.size() + "]";
            int number = DefinitionMapper.required(path + ".fails", fails.apply(keys), "the number of a condition");
            read.add(new Reject<>(answer.apply(path + ".answer", keys), number));
        }
        return new Trials<>(accepts, read);
    }

    /**
     * Refuses a definition whose answers aren't graded as it says.
     *
     * @param condition what the codes of missed conditions begin with
     * @param typed an answer as a reader types it
     */
    void check(String condition, Function<T, Object> typed, Function<T, Verdict.Scored> grade) {
        require("accepts", Finding.RIGHT.code(), accepts, typed, grade);
        for (int i = 0; i < rejects.size(); i++) {
            String code = condition + "-" + rejects.get(i).fails;
            require("rejects[" + i + "]", code, rejects.get(i).answer, typed, grade);
        }
    }

    private static <T> void require(
            String path, String code, T answer, Function<T, Object> typed, Function<T, Verdict.Scored> grade) {
        try {
            Verdict.Diagnosis diagnosis = grade.apply(answer).diagnosis();
            if (!diagnosis.code().equals(code)) {
                String told = diagnosis.code() + ": " + diagnosis.feedback().en();
                throw new DefinitionError(
                        path, "an answer that is graded " + code, typed.apply(answer) + " is " + told);
            }
        } catch (InvalidAnswer e) {
            throw new DefinitionError(
                    path, "an answer that can be graded", typed.apply(answer) + ": " + e.getMessage());
        }
    }
}
