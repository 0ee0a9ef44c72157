package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.plot.Plot;
import nabla.plot.Point;
import nabla.web.exercise.AttemptAnswer;
import nabla.web.exercise.AttemptsEndpoint;
import nabla.web.exercise.HintsEndpoint;
import nabla.web.exercise.MyDataEndpoint;
import nabla.web.exercise.PreviewEndpoint;
import nabla.web.exercise.ProgressEndpoint;
import nabla.web.exercise.QuestionEndpoint;
import nabla.web.exercise.RecoveryEndpoint;
import nabla.web.figure.Estimate;
import nabla.web.figure.FormulaAnswer;
import nabla.web.figure.Warning;
import nabla.web.http.ErrorAnswer;
import org.junit.jupiter.api.Test;

/** {@code docs/api.md} against the records that are read and answered. */
class ApiDocumentTest {
    private static final Pattern SECTION =
            Pattern.compile("^### `(\\w+ /api/\\S+)`\\n(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("`([a-z]\\w*)`");

    /** Described once, for all endpoints. */
    private static final Set<Class<?>> KNOWN = Set.of(
            FormulaAnswer.class, Warning.class, Plot.class, Point.class, Estimate.class, ErrorAnswer.Detail.class);

    private static final Map<String, Class<?>> BODIES = Map.of(
            "POST /api/exercises/{id}/preview", PreviewEndpoint.Request.class,
            "POST /api/exercises/{id}/attempts", AttemptsEndpoint.Request.class,
            "POST /api/exercises/{id}/hints", HintsEndpoint.Request.class,
            "POST /api/exercises/{id}/solution", HintsEndpoint.Request.class,
            "POST /api/recovery/use", RecoveryEndpoint.Request.class);

    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "GET /api/exercises/{id}", QuestionEndpoint.Answer.class,
            "POST /api/exercises/{id}/preview", PreviewEndpoint.Answer.class,
            "POST /api/exercises/{id}/attempts", AttemptAnswer.class,
            "POST /api/exercises/{id}/hints", HintsEndpoint.Answer.class,
            "POST /api/exercises/{id}/solution", HintsEndpoint.Solution.class,
            "GET /api/progress", ProgressEndpoint.Answer.class,
            "POST /api/recovery", RecoveryEndpoint.Answer.class,
            "GET /api/my-data", MyDataEndpoint.Answer.class,
            "GET /api/search", Search.Answer.class);

    @Test
    void everyRouteOfTheApiHasASectionAndNoOtherHas() throws IOException {
        Set<String> routes = Site.SERVER.routes().stream()
                .filter(route -> route.path.startsWith("/api/"))
                .map(route -> route.method + " " + route.path)
                .collect(Collectors.toSet());
        assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyFieldOfABodyIsNamedAndNoOtherIs() throws IOException {
        assertThat(differences("Body", "Request", BODIES)).isEmpty();
    }

    @Test
    void everyFieldOfAnAnswerIsNamedAndNoOtherIs() throws IOException {
        assertThat(differences("Answer", "Answer", ANSWERS)).isEmpty();
    }

    @Test
    void whatEndpointsShareIsNamedSomewhere() throws IOException {
        Set<String> named = FIELD.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map(field -> field.group(1))
                .collect(Collectors.toSet());
        for (String route : sections().keySet()) {
            Class<?> answer = type(route, "Answer", ANSWERS);
            assertThat(named).as(route).containsAll(answer == null ? Set.of() : fields(answer));
        }
    }

    /** By route: fields of the record that its section does not name, and names that are no field of it or of what it holds. */
    private static Map<String, Set<String>> differences(String list, String record, Map<String, Class<?>> records)
            throws IOException {
        Map<String, Set<String>> differences = new LinkedHashMap<>();
        sections().forEach((route, section) -> {
            Class<?> type = type(route, record, records);
            Set<String> named = named(section, list);
            Set<String> different = new TreeSet<>(named);
            different.removeAll(type == null ? Set.of() : fields(type));
            different.addAll(type == null ? Set.of() : ownFields(type));
            different.removeIf(field ->
                    named.contains(field) && type != null && fields(type).contains(field));
            if (!different.isEmpty()) {
                differences.put(route, different);
            }
        });
        return differences;
    }

    private static Class<?> type(String route, String record, Map<String, Class<?>> records) {
        boolean isFigure = route.startsWith("POST ") && !BODIES.containsKey(route) && !ANSWERS.containsKey(route);
        return isFigure ? ofFigure(route, record) : records.get(route);
    }

    private static Set<String> ownFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(ApiDocumentTest::isField)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .forEach(found -> sections.put(found.group(1), found.group(2)));
        return sections;
    }

    private static Set<String> named(String section, String list) {
        Pattern item = Pattern.compile("^- " + list + ":(.*?)(?=^- |^$|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
        return item.matcher(section)
                .results()
                .flatMap(found -> FIELD.matcher(found.group(1)).results())
                .map(field -> field.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The record of a figure's endpoint: that of /api/step-sweep is in StepSweepEndpoint. */
    private static Class<?> ofFigure(String route, String name) {
        String endpoint = Arrays.stream(route.replaceFirst(".*/api/", "").split("[-/]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Stream.of("", ".network")
                .flatMap(room ->
                        named(FormulaAnswer.class.getPackageName() + room + "." + endpoint + "Endpoint$" + name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Class<?>> named(String type) {
        try {
            return Stream.of(Class.forName(type));
        } catch (ClassNotFoundException none) {
            return Stream.empty();
        }
    }

    private static Set<String> fields(Class<?> type) {
        Stream<String> held =
                Arrays.stream(type.getRecordComponents()).flatMap(component -> within(component.getGenericType()));
        return Stream.concat(ownFields(type).stream(), held).collect(Collectors.toSet());
    }

    /** What is unwrapped has no name of its own. */
    private static boolean isField(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .noneMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("JsonUnwrapped"));
    }

    private static Stream<String> within(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(ApiDocumentTest::within);
        }
        boolean isOurs = type instanceof Class<?> some && some.isRecord() && !KNOWN.contains(some);
        return isOurs ? fields((Class<?>) type).stream() : Stream.empty();
    }
}
