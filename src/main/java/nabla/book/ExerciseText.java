package nabla.book;

import java.io.Serializable;
import java.util.List;

/**
 * The texts of an exercise in one language: Markdown with places such as {@code {{a}}}, which each variant fills.
 *
 * @param options one for each option of a choice
 * @param whys why an option is wrong, one for each; "" where the author says nothing
 * @param mistakes what is said of each of the author's mistakes
 * @param extras what is said of each line that does not belong; "" where the author says nothing
 * @param label LaTeX in front of the field; "" for none
 */
public record ExerciseText(
        String prompt,
        List<String> hints,
        String solution,
        List<String> options,
        List<String> whys,
        List<String> mistakes,
        List<String> extras,
        String label)
        implements Serializable {
    public ExerciseText {
        hints = List.copyOf(hints);
        options = List.copyOf(options);
        whys = List.copyOf(whys);
        mistakes = List.copyOf(mistakes);
        extras = List.copyOf(extras);
    }
}
