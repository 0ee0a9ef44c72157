package nabla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nabla.book.ExerciseCheck;
import nabla.book.ExerciseSource;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.exercise.DefinitionError;
import nabla.exercise.Exercise;
import nabla.exercise.Variant;
import nabla.exercise.Verdict;

/**
 * Has the mathematics read an exercise, and tries it.
 *
 * @param seeds how many variants are tried
 */
record ExerciseProof(int seeds) implements ExerciseCheck {
    private static final long FIRST = 1;

    /** Enough at the start of a server: the build has tried many. */
    static final ExerciseProof LIGHT = new ExerciseProof(1);

    static final ExerciseProof THOROUGH = new ExerciseProof(50);

    @Override
    public Findings check(ExerciseSource source) {
        List<Sample> samples = new ArrayList<>();
        String path = "";
        try {
            Exercise exercise = Exercise.read(source.definition());
            path = "answer";
            List<Problem> problems = LongStream.range(FIRST, FIRST + seeds)
                    .mapToObj(seed -> prove(exercise.variant(seed), seed))
                    .flatMap(List::stream)
                    .limit(1)
                    .toList();
            Variant first = exercise.variant(FIRST);
            for (Language language : Language.values()) {
                for (Place place : places(source.in(language), language)) {
                    path = place.path;
                    samples.add(new Sample(path, language, first.fill(place.template, place.mayTell)));
                }
            }
            return new Findings(problems, samples);
        } catch (DefinitionError error) {
            String where = error.path().isEmpty() ? path : error.path();
            return new Findings(List.of(new Problem(where, error.expected(), error.got())), samples);
        }
    }

    private static List<Problem> prove(Variant variant, long seed) {
        Verdict verdict = variant.grade(variant.reference());
        if (!(verdict instanceof Verdict.Scored scored && scored.isRight())) {
            return List.of(new Problem(
                    "answer",
                    "a reference answer that scores full",
                    variant.reference() + " with seed " + seed + ": " + verdict));
        }
        return List.of();
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
        if (!text.label().isEmpty()) {
            places.add(new Place("label", "$" + text.label() + "$", false));
        }
        return places;
    }

    private static void add(List<Place> places, String path, List<String> templates) {
        for (int i = 0; i < templates.size(); i++) {
            if (!templates.get(i).isEmpty()) {
                places.add(new Place(path.formatted(i), templates.get(i), false));
            }
        }
    }
}
