package nabla.book;

import java.util.List;

/** What only the mathematics can tell about an exercise; the book asks it and reports the answer with file and line. */
@FunctionalInterface
public interface ExerciseCheck {
    /** The check of a book whose exercises are only to be read. */
    ExerciseCheck NONE = exercise -> Findings.NONE;

    Findings check(ExerciseSource exercise);

    /**
     * What was found.
     *
     * @param problems mistakes in the definition or in the places of its texts
     * @param samples texts as a reader may meet them, which have to be readable Markdown with readable formulas
     */
    record Findings(List<Problem> problems, List<Sample> samples) {
        static final Findings NONE = new Findings(List.of(), List.of());

        public Findings {
            problems = List.copyOf(problems);
            samples = List.copyOf(samples);
        }
    }

    /** The path says where in the exercise, such as {@code answer.derivative.at} or {@code hints[0].ko}. */
    record Problem(String path, String expected, String got) {}

    /** A text whose places are filled. */
    record Sample(String path, Language language, String markdown) {}
}
