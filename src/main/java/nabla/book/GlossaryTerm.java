package nabla.book;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A glossary entry.
 *
 * @param id what {@code term:} links name
 * @param avoid Korean forms that no text may use for it
 * @param inFull a short form that means something else too: a Korean text that has this term names it in full first;
 *     empty for none
 */
public record GlossaryTerm(
        String id, Map<Language, String> name, Map<Language, String> explanation, List<String> avoid, String inFull)
        implements Serializable {
    public GlossaryTerm {
        avoid = List.copyOf(avoid);
        name = Map.copyOf(name);
        explanation = Map.copyOf(explanation);
    }
}
