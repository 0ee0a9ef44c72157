package nabla.web;

import java.util.List;
import nabla.book.Language;
import nabla.exercise.Variant;

/** The variant of an exercise that a reader asked for, with its texts as HTML. */
record Asked(Exercises exercises, Posed posed, long seed, Variant variant) {

    String id() {
        return posed.source().id();
    }

    int countOfHints() {
        return posed.source().in(Language.EN).hints().size();
    }

    /** The first hints, as many as are to be shown. */
    List<String> hints(int shown, Language language) {
        return posed.source().in(language).hints().stream()
                .limit(shown)
                .map(hint -> exercises.html(variant, hint, false, language))
                .toList();
    }

    String solution(Language language) {
        return exercises.html(variant, posed.source().in(language).solution(), true, language);
    }
}
