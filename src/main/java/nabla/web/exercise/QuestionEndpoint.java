package nabla.web.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.classroom.Attempt;
import nabla.classroom.Standing;
import nabla.exercise.question.Field;
import nabla.exercise.question.Field.Choice;
import nabla.exercise.question.Question;
import nabla.grading.Exercises;
import nabla.grading.Grading.Outcome;
import nabla.grading.RequestedVariant;
import nabla.grading.SentAnswer;
import nabla.store.Attempts;
import nabla.store.Standings;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.Expected;
import nabla.web.http.FieldName;
import nabla.web.http.Languages;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.http.PrintedNumbers;

/** {@code GET /api/exercises/{id}}: what is asked, never what is right, and where the reader stands with it. */
public record QuestionEndpoint(
        Exercises exercises, Attempts attempts, Standings standings, LearnerCookies cookies, Limits limits) {

    public record Answer(
            String id,
            String kind,
            long seed,
            boolean variants,
            int number,
            Map<String, String> prompt,
            List<FieldAnswer> fields,
            List<String> hintsShown,
            boolean hintAvailable,
            String state,
            int points,
            int of,
            int attempts,
            Last last) {}

    /** The reader's last answer that was graded, and what was said about it. */
    record Last(@JsonRawValue String answer, AttemptAnswer graded) {}

    record FieldAnswer(
            String name,
            String type,
            String label,
            int rows,
            int columns,
            List<String> variables,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionAnswer> options,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LineAnswer> lines) {}

    record OptionAnswer(String id, Map<String, String> html) {}

    record LineAnswer(String id, String code) {}

    public void get(Context context) {
        limits.question(context);
        RequestedVariant requested = ExerciseRequest.variant(exercises, context, seed(context.queryParam("seed")));
        Optional<UUID> learner = cookies.known(context);
        Standing standing = learner.map(known -> standings.at(known, requested.id(), requested.seed()))
                .orElse(Standing.NONE);
        Last last = learner.flatMap(known -> attempts.lastGraded(known, requested.id(), requested.seed()))
                .filter(attempt -> isOfNow(requested, attempt))
                .map(attempt -> last(requested, attempt, standing, Languages.chosen(context)))
                .orElse(null);
        context.header(Header.CACHE_CONTROL, "private, no-cache");
        List<String> hints = requested.hints(standing.hints(), Languages.chosen(context));
        context.json(answer(requested, List.of(Language.values()), standing, hints, last));
    }

    /** What a page in a language carries: the same for whoever has not tried it. */
    public static Answer untried(RequestedVariant requested, Language language) {
        return answer(requested, List.of(language), Standing.NONE, List.of(), null);
    }

    private static Answer answer(
            RequestedVariant requested, List<Language> languages, Standing standing, List<String> hints, Last last) {
        Question question = requested.variant().question();
        return new Answer(
                question.id(),
                question.kind().word(),
                question.seed(),
                question.variants(),
                requested.loaded().source().number(),
                prompt(requested, languages),
                question.fields().stream()
                        .map(field -> field(requested, field, languages))
                        .toList(),
                hints,
                standing.hints() < requested.countOfHints(),
                PrintedNumbers.state(standing.progress()),
                standing.progress().points(),
                standing.progress().of(),
                standing.progress().attempts(),
                last);
    }

    /** A verdict may point into the author's texts, which may be others in another version. */
    private static boolean isOfNow(RequestedVariant requested, Attempt attempt) {
        return attempt.graded().version().equals(requested.loaded().exercise().version());
    }

    private static Last last(RequestedVariant requested, Attempt attempt, Standing standing, Language language) {
        Outcome outcome = new Outcome(attempt, attempt.graded(), standing);
        return new Last(
                new SentAnswer(attempt.submission().answer()).raw(), AttemptAnswer.of(requested, outcome, language));
    }

    private static Long seed(String text) {
        try {
            return text == null ? (Long) Exercises.FIRST_SEED : Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw Complaint.WRONG_TYPE.about("seed", new FieldName("seed"), Expected.of(Long.class));
        }
    }

    private static Map<String, String> prompt(RequestedVariant requested, List<Language> languages) {
        return inEach(languages, language -> requested
                .exercises()
                .html(requested.variant(), text(requested, language).prompt(), false, language));
    }

    private static FieldAnswer field(RequestedVariant requested, Field field, List<Language> languages) {
        return new FieldAnswer(
                field.name(),
                Check.lowerCase(field.type()),
                field.label(),
                field.rows(),
                field.columns(),
                field.variables(),
                field.choices().stream()
                        .filter(choice -> choice.place() >= 0)
                        .map(choice -> option(requested, choice, languages))
                        .toList(),
                field.choices().stream()
                        .filter(choice -> choice.place() < 0)
                        .map(choice -> new LineAnswer(choice.id(), choice.code()))
                        .toList());
    }

    private static OptionAnswer option(RequestedVariant requested, Choice choice, List<Language> languages) {
        return new OptionAnswer(choice.id(), inEach(languages, language -> requested
                .exercises()
                .phrase(requested.variant(), text(requested, language).options().get(choice.place()), language)));
    }

    private static ExerciseText text(RequestedVariant requested, Language language) {
        return requested.loaded().source().in(language);
    }

    private static Map<String, String> inEach(List<Language> languages, Function<Language, String> html) {
        Map<String, String> each = new LinkedHashMap<>();
        languages.forEach(language -> each.put(language.code(), html.apply(language)));
        return each;
    }
}
