package nabla.book;

import java.util.Map;
import java.util.Set;

/** Renders a text that stands outside of the lessons' prose, such as a hint; it may link to lessons and terms. */
record LooseText(
        Formulas formulas,
        Map<String, Term> terms,
        Map<Language, Map<String, Set<String>>> headings,
        Set<String> pages) {

    String html(String markdown, Language language, Problems problems) {
        Draft draft = Draft.loose(markdown, language, problems);
        return Blocks.html(new Place(draft, formulas, terms, headings.get(language), pages))
                .strip();
    }
}
