package nabla.book.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nabla.book.Language;

/** A YAML map whose keys are known: reads its fields and reports those that are missing, unknown or of the wrong type. */
public final class Fields {
    private final Yaml yaml;
    private final Map<String, Yaml> entries;
    private final Problems problems;

    public Fields(Yaml yaml, Problems problems, List<String> known) {
        this.yaml = yaml;
        this.problems = problems;
        entries = yaml.entries();
        if (!(yaml.value() instanceof Map)) {
            problems.add(yaml.line(), "a map with the keys " + String.join(", ", known), yaml.described());
        }
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(value.line(), "one of the keys " + String.join(", ", known), key);
            }
        });
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Yaml get(String key) {
        return entries.getOrDefault(key, new Yaml(yaml.line(), null));
    }

    /** Text that is there and not blank, or "" after a report. */
    public String text(String key) {
        Yaml field = get(key);
        if (field.value() instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        problems.add(field.line(), "text for " + key, field.described());
        return "";
    }

    /** Text without mark-up: pages show it as it stands. */
    public String plainText(String key) {
        String text = text(key);
        if (text.contains("$")) {
            problems.add(get(key).line(), "plain text for " + key + ", without $", text);
        }
        return Typography.set(text);
    }

    /** A word of lower-case letters, digits and hyphens. */
    public String id(String key) {
        String id = text(key);
        if (!id.isEmpty() && !Ids.valid(id)) {
            problems.add(get(key).line(), Ids.FORM + " for " + key, id);
        }
        return id;
    }

    public Map<Language, String> inBothLanguages(String key) {
        Yaml field = get(key);
        Fields texts = new Fields(field, problems, List.of("ko", "en"));
        Map<Language, String> result = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            result.put(language, field.value() instanceof Map ? Typography.set(texts.text(language.code())) : "");
        }
        return result;
    }

    public List<Yaml> list(String key) {
        Yaml field = get(key);
        if (field.items().isEmpty()) {
            problems.add(field.line(), "a list for " + key, field.described());
        }
        return field.items();
    }
}
