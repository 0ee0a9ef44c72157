package nabla.book.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.book.GlossaryTerm;
import nabla.book.Language;

/** Reads glossary.yaml. */
public final class Glossary {
    private static final String FILE = "glossary.yaml";

    private Glossary() {}

    /** The terms by their ids; none where there is no glossary. */
    public static Map<String, GlossaryTerm> read(Folder folder) {
        Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
        if (!folder.has(FILE)) {
            return terms;
        }
        Problems problems = folder.problemsOf(FILE);
        Yaml yaml = folder.yaml(FILE, problems);
        if (yaml == null) {
            return terms;
        }
        if (yaml.items().isEmpty()) {
            problems.add(yaml.line(), "a list of terms", yaml.described());
        }
        for (Yaml item : yaml.items()) {
            GlossaryTerm term =
                    term(new Fields(item, problems, List.of("id", "ko", "en", "explain", "avoid", "in-full")));
            if (terms.put(term.id(), term) != null && !term.id().isEmpty()) {
                problems.add(item.line(), "each id once in the glossary", term.id() + " again");
            }
        }
        return terms;
    }

    private static GlossaryTerm term(Fields fields) {
        Map<Language, String> names = Map.of(Language.KO, fields.text("ko"), Language.EN, fields.text("en"));
        return new GlossaryTerm(
                fields.id("id"),
                names,
                fields.has("explain") ? fields.inBothLanguages("explain") : Map.of(),
                fields.has("avoid") ? words(fields.list("avoid")) : List.of(),
                fields.has("in-full") ? fields.text("in-full") : "");
    }

    private static List<String> words(List<Yaml> items) {
        return items.stream().map(Yaml::described).toList();
    }
}
