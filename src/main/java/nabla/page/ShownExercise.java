package nabla.page;

import java.util.Map;
import nabla.exercise.question.Question;

/**
 * An exercise as a page shows it: its first variant, without an answer in it.
 *
 * @param number its place in the lesson
 * @param prompt finished HTML
 * @param labels HTML in front of each field, by the field's name; "" for none
 * @param options HTML of each option, by its id
 * @param data the question as JSON, for the browser, which need not ask for it
 */
public record ShownExercise(
        int number,
        Question question,
        String prompt,
        Map<String, String> labels,
        Map<String, String> options,
        String data) {
    public ShownExercise {
        labels = Map.copyOf(labels);
        options = Map.copyOf(options);
    }
}
