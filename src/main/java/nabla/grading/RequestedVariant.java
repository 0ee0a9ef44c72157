package nabla.grading;

import java.util.List;
import nabla.book.Language;
import nabla.exercise.Variant;

/** The variant of an exercise that a reader asked for, with its texts as HTML. */
public record RequestedVariant(Exercises exercises, LoadedExercise loaded, long seed, Variant variant) {

    public String id() {
        return loaded.source().id();
    }

    public int countOfHints() {
        return loaded.source().in(Language.EN).hints().size();
    }

    /** The first hints, as many as are to be shown. */
    public List<String> hints(int shown, Language language) {
        return loaded.source().in(language).hints().stream()
                .limit(shown)
                .map(hint -> exercises.html(variant, hint, false, language))
                .toList();
    }

    public String solution(Language language) {
        return exercises.html(variant, loaded.source().in(language).solution(), true, language);
    }
}
