package nabla.exercise.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Kind;
import nabla.text.Bilingual;

/**
 * The definition of an exercise, as its author wrote it, as far as all kinds have it in common.
 *
 * @param parameters drawn from the seed, in this order
 * @param let computed from parameters and earlier lets
 * @param require what a draw must fulfil
 * @param functions by name
 * @param own the keys that belong to the kind
 */
public record Definition(
        String id,
        Kind kind,
        Map<String, Range> parameters,
        Map<String, Object> let,
        List<String> require,
        Map<String, FunctionText> functions,
        String label,
        Bilingual prompt,
        List<Bilingual> hints,
        List<Mistake> mistakes,
        Bilingual solution,
        Map<String, Object> own) {

    /** What a parameter may be: {@code from} to {@code to} by {@code step}, or one of a list. */
    record Range(Double from, Double to, Double step, List<Double> among) {}

    /** A function of its variables and of the parameters; {@code as} may be "typed". */
    record FunctionText(String of, List<String> variables, String as) {}

    /** A mistake that the author foresees: what a reader then answers, and what to say. */
    public record Mistake(Object answer, String ko, String en) {}

    private static final Set<String> COMMON = Arrays.stream(Definition.class.getRecordComponents())
            .map(component -> component.getName())
            .filter(name -> !name.equals("own"))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws DefinitionError if a key is missing, or holds what does not belong there */
    public static Definition read(Map<String, Object> map) {
        DefinitionMapper.requireValues("", map);
        Map<String, Object> common = new LinkedHashMap<>(map);
        common.keySet().retainAll(COMMON);
        Map<String, Object> own = new LinkedHashMap<>(map);
        own.keySet().removeAll(COMMON);
        common.put("own", own);
        return DefinitionMapper.read("", common, Definition.class);
    }

    public Definition {
        DefinitionMapper.required("id", id, "a name such as slope-of-a-parabola");
        DefinitionMapper.required(
                "kind",
                kind,
                "one of " + Arrays.stream(Kind.values()).map(Kind::word).toList());
        parameters = parameters == null ? Map.of() : parameters;
        let = let == null ? Map.of() : let;
        require = require == null ? List.of() : require;
        functions = functions == null ? Map.of() : functions;
        label = label == null ? "" : label;
        hints = hints == null ? List.of() : hints;
        mistakes = mistakes == null ? List.of() : mistakes;
    }

    /** Every text with places to fill in, by its path; the solution apart, as it alone may have the answer in it. */
    public Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put("label", label);
        put(templates, "prompt", prompt);
        for (int i = 0; i < hints.size(); i++) {
            put(templates, "hints[" + i + "]", hints.get(i));
        }
        for (int i = 0; i < mistakes.size(); i++) {
            put(templates, "mistakes[" + i + "]", new Bilingual(mistakes.get(i).ko, mistakes.get(i).en));
        }
        return templates;
    }

    public Map<String, String> solutionTemplates() {
        Map<String, String> templates = new LinkedHashMap<>();
        put(templates, "solution", solution);
        return templates;
    }

    private static void put(Map<String, String> templates, String path, Bilingual words) {
        DefinitionMapper.required(path, words, "a text in both languages");
        for (String language : List.of("ko", "en")) {
            String text = language.equals("ko") ? words.ko() : words.en();
            String at = DefinitionMapper.join(path, language);
            if (text == null || text.isBlank()) {
                throw new DefinitionError(at, "text", "nothing");
            }
            templates.put(at, text);
        }
    }

    /** What the verdict depends on, in one line: texts and the order of keys left out. */
    public static String mathematics(Map<String, Object> map) {
        Map<String, Object> kept = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(map.keySet());
        keys.removeAll(Set.of("id", "prompt", "hints", "solution", "label"));
        keys.stream().sorted().forEach(key -> kept.put(key, withoutWords(map.get(key))));
        return DefinitionMapper.text(kept);
    }

    private static Object withoutWords(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            map.forEach((key, entry) -> {
                if (!Set.of("ko", "en", "why").contains(key)) {
                    kept.put(key, withoutWords(entry));
                }
            });
            return kept;
        }
        return value instanceof List<?> list
                ? list.stream().map(Definition::withoutWords).toList()
                : value;
    }
}
