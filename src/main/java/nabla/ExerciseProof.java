package nabla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nabla.book.ExerciseCheck;
import nabla.book.ExerciseSource;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.exercise.Exercise;
import nabla.exercise.Variant;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;

/**
 * Has the mathematics read an exercise, and tries it.
 *
 * @param thorough whether many variants are tried out
 */
record ExerciseProof(boolean thorough) implements ExerciseCheck {
    private static final long FIRST = 1;

    /** Enough at the start of a server: the build has tried many variants. */
    static final ExerciseProof LIGHT = new ExerciseProof(false);

    static final ExerciseProof THOROUGH = new ExerciseProof(true);

    @Override
    public Findings check(ExerciseSource source) {
        List<Sample> samples = new ArrayList<>();
        String path = "";
        try {
            Exercise exercise = Exercise.read(source.definition());
            path = "answer";
            List<Problem> problems = thorough
                    ? exercise.check().stream().map(ExerciseProof::problem).toList()
                    : List.of();
            Variant first = exercise.variant(FIRST);
            for (Language language : Language.values()) {
                for (Place place : places(source.in(language), language)) {
                    path = place.path;
                    samples.add(new Sample(path, language, first.fill(place.template, place.mayTell)));
                }
            }
            for (Field field : first.question().fields()) {
                for (Language language : Language.values()) {
                    if (!field.label().isEmpty()) {
                        samples.add(new Sample("label", language, "$" + field.lead() + "$"));
                    }
                }
            }
            return new Findings(problems, samples);
        } catch (DefinitionError error) {
            String where = error.path().isEmpty() ? path : error.path();
            return new Findings(List.of(new Problem(where, error.expected(), error.got())), samples);
        }
    }

    private static Problem problem(DefinitionError error) {
        return new Problem(error.path(), error.expected(), error.got());
    }

    private record Place(String path, String template, boolean mayTell) {}

    private static List<Place> places(ExerciseText text, Language language) {
        List<Place> places = new ArrayList<>();
        String code = "." + language.code();
        places.add(new Place("prompt" + code, text.prompt(), false));
        places.add(new Place("solution" + code, text.solution(), true));
        add(places, "hints[%d]" + code, text.hints());
        add(places, "options[%d]" + code, text.options());
        add(places, "options[%d].why" + code, text.whys());
        add(places, "mistakes[%d]" + code, text.mistakes());
        add(places, "extra[%d]" + code, text.extras());
        return places;
    }

    private static void add(List<Place> places, String path, List<String> templates) {
        for (int i = 0; i < templates.size(); i++) {
            if (!templates.get(i).isEmpty()) {
                places.add(new Place(String.format(Locale.ROOT, path, i), templates.get(i), false));
            }
        }
    }
}
