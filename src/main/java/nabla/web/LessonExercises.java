package nabla.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.exercise.Variant;
import nabla.exercise.question.Field;
import nabla.exercise.question.Question;
import nabla.page.ShownExercise;

/** The exercises of a lesson as its page shows them: each with the variant that every reader sees first. */
record LessonExercises(Exercises exercises) {

    /** By their ids. */
    Map<String, ShownExercise> of(Lesson lesson, Language language) {
        Map<String, ShownExercise> shown = new HashMap<>();
        exercises.in(lesson).forEach(posed -> shown.put(posed.source().id(), shown(posed, language)));
        return shown;
    }

    private ShownExercise shown(Posed posed, Language language) {
        Variant variant = posed.variant(Exercises.FIRST_SEED);
        Question question = variant.question();
        Map<String, String> labels = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        List<String> texts = posed.source().in(language).options();
        for (Field field : question.fields()) {
            labels.put(field.name(), label(field, language));
            field.choices().stream()
                    .filter(choice -> choice.place() >= 0)
                    .forEach(choice ->
                            options.put(choice.id(), exercises.phrase(variant, texts.get(choice.place()), language)));
        }
        String prompt = exercises.html(variant, posed.source().in(language).prompt(), false, language);
        return new ShownExercise(posed.source().number(), question, prompt, labels, options);
    }

    private String label(Field field, Language language) {
        return field.label().isEmpty() ? "" : exercises.formula(field.lead(), language);
    }
}
