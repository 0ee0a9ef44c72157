package nabla.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.exercise.Variant;
import nabla.exercise.question.Field;
import nabla.exercise.question.Question;
import nabla.grading.Exercises;
import nabla.grading.LoadedExercise;
import nabla.grading.RequestedVariant;
import nabla.page.ShownExercise;
import nabla.web.exercise.QuestionEndpoint;
import nabla.web.http.Json;

/** The exercises of a lesson as its page shows them: each with the variant that every reader sees first. */
record LessonExercises(Exercises exercises) {

    /** By their ids. */
    Map<String, ShownExercise> of(Lesson lesson, Language language) {
        Map<String, ShownExercise> shown = new HashMap<>();
        exercises.in(lesson).forEach(loaded -> shown.put(loaded.source().id(), shown(loaded, language)));
        return shown;
    }

    private ShownExercise shown(LoadedExercise loaded, Language language) {
        Variant variant = loaded.variant(Exercises.FIRST_SEED);
        Question question = variant.question();
        Map<String, String> labels = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        List<String> texts = loaded.source().in(language).options();
        for (Field field : question.fields()) {
            labels.put(field.name(), label(field, language));
            field.choices().stream()
                    .filter(choice -> choice.place() >= 0)
                    .forEach(choice ->
                            options.put(choice.id(), exercises.phrase(variant, texts.get(choice.place()), language)));
        }
        String prompt = exercises.html(variant, loaded.source().in(language).prompt(), false, language);
        RequestedVariant requested = new RequestedVariant(exercises, loaded, Exercises.FIRST_SEED, variant);
        String data = Json.text(QuestionEndpoint.untried(requested, language));
        return new ShownExercise(loaded.source().number(), question, prompt, labels, options, data);
    }

    private String label(Field field, Language language) {
        return field.label().isEmpty() ? "" : exercises.formula(field.lead(), language);
    }
}
