package nabla.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import nabla.exercise.Variant;
import nabla.exercise.question.Field;
import nabla.grading.Exercises;
import nabla.grading.LoadedExercise;
import nabla.web.Browser;
import nabla.web.Site;
import nabla.web.http.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before their time, neither answers nor hints nor solutions leave the server: searched for in every exercise. */
class NothingLeaksTest {
    private static final Bookshelf BOOKSHELF = Bookshelf.open(Path.of("content"));
    private static final Exercises EXERCISES = new Exercises(BOOKSHELF);
    private static final long SEED = 1;

    /** Shorter answers, such as 6, stand anywhere. */
    private static final int TELLTALE = 6;

    private final Browser browser = new Browser(Site.SERVER);

    static Stream<String> ids() {
        return EXERCISES.all().stream().map(posed -> posed.source().id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingTellsTheAnswerBeforeItsTime(String id) {
        LoadedExercise posed = EXERCISES.find(id).orElseThrow();
        Variant variant = posed.variant(SEED);
        List<String> secrets = secrets(posed, variant);
        JsonNode question = Site.json(browser.get("/api/exercises/" + id + "?seed=" + SEED));
        assertThat(keys(question)).doesNotContain("answer", "right", "place", "solution", "hints", "reference", "why");
        assertThat(question.path("hintsShown")).isEmpty();
        List<String> told = new ArrayList<>(List.of(question.toString()));
        List<String> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            told.addAll(aboutWrongAnswers(id, variant, language));
            pages.add(browser.get(
                            "/" + language.code() + "/lessons/" + posed.source().lesson())
                    .body());
        }
        assertThat(told).noneMatch(text -> telltales(variant, question).anyMatch(text::contains));
        assertThat(Stream.concat(told.stream(), pages.stream()))
                .noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    /** Hints and solution as written, as HTML, and as HTML within JSON. */
    private static List<String> secrets(LoadedExercise posed, Variant variant) {
        List<String> secrets = new ArrayList<>();
        for (Language language : Language.values()) {
            ExerciseText text = posed.source().in(language);
            List<String> templates = new ArrayList<>(text.hints());
            templates.add(text.solution());
            templates.addAll(text.mistakes());
            for (String template : templates) {
                String html = EXERCISES.html(variant, template, true, language);
                secrets.addAll(List.of(
                        template.strip(),
                        html.strip(),
                        Json.MAPPER.valueToTree(html.strip()).toString()));
            }
        }
        return secrets;
    }

    /** What is said about answers that are wrong in no way that an author foresaw. */
    private List<String> aboutWrongAnswers(String id, Variant variant, Language language) {
        List<String> told = new ArrayList<>();
        for (String answer : wrongAnswers(variant.question().fields())) {
            String body = "{\"seed\":" + SEED + ",\"answer\":" + answer + "}";
            told.add(browser.post("/api/exercises/" + id + "/preview?lang=" + language.code(), body)
                    .body());
            String attempt = Browser.attemptBody(UUID.randomUUID(), SEED, answer);
            JsonNode verdict =
                    Site.json(browser.post("/api/exercises/" + id + "/attempts?lang=" + language.code(), attempt));
            assertThat(verdict.path("verdict").asText()).isIn("scored", "invalid");
            boolean foreseen = verdict.path("diagnosis").asText().startsWith("mistake-");
            if (!foreseen && verdict.path("points").asInt() == 0) {
                told.add(verdict.toString());
            }
        }
        return told;
    }

    private static List<String> wrongAnswers(List<Field> fields) {
        String choices = fields.get(0).choices().isEmpty()
                ? "[]"
                : "[\"" + fields.get(0).choices().get(0).id() + "\"]";
        return List.of("\"987.125\"", "\"x\"", "\"\"", "[\"1\",\"2\"]", choices, "{\"h\":\"1\",\"rate\":\"1\"}");
    }

    /** The right answer in its forms, as far as it is long enough to be no coincidence. */
    private static Stream<String> telltales(Variant variant, JsonNode question) {
        String prompt = question.path("prompt").toString() + question.path("fields");
        return Stream.of(String.valueOf(variant.reference()), variant.answerLatex())
                .filter(answer -> answer.length() >= TELLTALE && !prompt.contains(answer));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> keys.addAll(keys(child)));
        return keys;
    }
}
