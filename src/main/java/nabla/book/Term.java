package nabla.book;

import java.util.Map;

/** A glossary entry; the id is what {@code term:} links name. */
public record Term(String id, Map<Language, String> name, Map<Language, String> explanation) {
    public Term {
        name = Map.copyOf(name);
        explanation = Map.copyOf(explanation);
    }
}
