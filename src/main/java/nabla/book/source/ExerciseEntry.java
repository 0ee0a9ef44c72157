package nabla.book.source;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nabla.book.ExerciseSource;
import nabla.book.ExerciseText;
import nabla.book.Language;

/** One item of an exercises.yaml: its texts are read here, its mathematics is not. */
public final class ExerciseEntry {
    private final Yaml yaml;
    private final Problems problems;
    private final Fields fields;
    public final String id;
    final String kind;
    final Map<Language, ExerciseText> texts = new EnumMap<>(Language.class);

    public ExerciseEntry(Yaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        fields = open(yaml);
        id = fields.id("id");
        kind = fields.text("kind");
        for (Language language : Language.values()) {
            texts.put(language, text(language));
        }
    }

    public int line() {
        return yaml.line();
    }

    public ExerciseSource source(String lesson, int number) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        addLines("", yaml, lines);
        return new ExerciseSource(id, lesson, number, kind, definition(), texts, problems.file(), lines);
    }

    /** What keys there are besides the texts is for the mathematics to say. */
    private Fields open(Yaml map) {
        return new Fields(map, problems, List.copyOf(map.entries().keySet()));
    }

    private ExerciseText text(Language language) {
        String code = language.code();
        return new ExerciseText(
                words(fields.get("prompt"), code),
                fields.list("hints").stream().map(hint -> words(hint, code)).toList(),
                words(fields.get("solution"), code),
                items("options").map(option -> open(option).text(code)).toList(),
                items("options").map(option -> optional(option, "why", code)).toList(),
                items("mistakes").map(mistake -> open(mistake).text(code)).toList(),
                items("extra").map(extra -> aside(extra, code)).toList(),
                fields.has("label") ? fields.text("label") : "");
    }

    private Stream<Yaml> items(String key) {
        return fields.has(key) ? fields.list(key).stream() : Stream.empty();
    }

    private String words(Yaml both, String language) {
        return new Fields(both, problems, List.of("ko", "en")).text(language);
    }

    private String optional(Yaml map, String key, String language) {
        return map.entries().containsKey(key) ? words(map.entries().get(key), language) : "";
    }

    /** Of a line that does not belong: a bare line has no words. */
    private String aside(Yaml extra, String language) {
        boolean wordless =
                !extra.entries().containsKey("ko") && !extra.entries().containsKey("en");
        return wordless ? "" : open(extra).text(language);
    }

    private Map<String, Object> definition() {
        Map<String, Object> definition = new LinkedHashMap<>();
        yaml.entries().forEach((key, value) -> definition.put(key, value.plain()));
        return definition;
    }

    private static void addLines(String path, Yaml yaml, Map<String, Integer> lines) {
        lines.put(path, yaml.line());
        yaml.entries().forEach((key, value) -> addLines(path.isEmpty() ? key : path + "." + key, value, lines));
        for (int i = 0; i < yaml.items().size(); i++) {
            addLines(path + "[" + i + "]", yaml.items().get(i), lines);
        }
    }
}
