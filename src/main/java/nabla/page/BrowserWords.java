package nabla.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nabla.book.Language;

/** What scripts need to know beside a page: the words of the interface, and where the libraries lie. One file a language. */
public final class BrowserWords {
    private BrowserWords() {}

    /** Its name among the assets. */
    public static String file(Language language) {
        return "words/" + language.code() + ".js";
    }

    /** A script that runs before the modules do, which find it as {@code window.nabla}. */
    public static String script(Language language) {
        Map<String, String> libraries = Arrays.stream(Webjar.values())
                .collect(Collectors.toMap(Webjar::word, Webjar::path, (a, b) -> a, TreeMap::new));
        Map<String, Object> known = new TreeMap<>(Map.of("texts", Text.forBrowser(language), "libraries", libraries));
        return "window.nabla = " + json(known) + ";\n";
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
