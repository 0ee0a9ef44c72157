package nabla.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nabla.book.Language;

/**
 * What scripts need to know beside a page: the words of the interface, and where the libraries lie. One file a language; but
 * the words that one kind of figure alone has travel with its bundle, in both languages, so that other pages need not wait
 * for them.
 */
public final class BrowserWords {
    private static final Pattern KEY = Pattern.compile("'(\\w+)'");

    /** Which bundles name a word; one whose key is computed is named by none. */
    private final Map<String, Set<String>> naming = new HashMap<>();

    /** @param modules the sources of all, by their names among the assets */
    public BrowserWords(Map<String, String> modules) {
        for (String bundle : modules.keySet()) {
            if (Bundles.isBundle(bundle)) {
                for (String module : Bundles.modules(bundle)) {
                    KEY.matcher(modules.get(module)).results().forEach(key -> naming.computeIfAbsent(
                                    key.group(1), any -> new HashSet<>())
                            .add(bundle));
                }
            }
        }
    }

    /** Its name among the assets. */
    public static String file(Language language) {
        return "words/" + language.code() + ".js";
    }

    /** A script that runs before the modules do, which find it as {@code window.nabla}. */
    public String script(Language language) {
        Map<String, String> libraries = Arrays.stream(Webjar.values())
                .collect(Collectors.toMap(Webjar::word, Webjar::path, (a, b) -> a, TreeMap::new));
        return "window.nabla = " + json(new TreeMap<>(Map.of("texts", words("", language), "libraries", libraries)))
                + ";\n";
    }

    /** How a bundle begins: with the words that it brings, if any. */
    public String beginning(String bundle) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        for (Language language : Language.values()) {
            words.put(language.code(), words(bundle, language));
        }
        return words.get("en").isEmpty()
                ? ""
                : "Object.assign(nabla.texts, " + json(words) + "[document.documentElement.lang]);\n";
    }

    private Map<String, String> words(String bundle, Language language) {
        Map<String, String> words = Text.forBrowser(language);
        words.keySet().removeIf(key -> !of(key).equals(bundle));
        return words;
    }

    /** The bundle of a kind of figure that alone has a word, or "". */
    private String of(String key) {
        Set<String> bundles = naming.getOrDefault(key, Set.of());
        return bundles.stream()
                .filter(bundle -> bundles.size() == 1 && bundle.startsWith(Bundles.KINDS))
                .findFirst()
                .orElse("");
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
