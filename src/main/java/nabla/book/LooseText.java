package nabla.book;

import java.util.Map;
import java.util.Set;

/** Renders a text that stands outside of the lessons' prose, such as a hint; it may link to lessons and terms. */
record LooseText(
        Formulas formulas,
        Map<String, Term> terms,
        Map<Language, Map<String, Set<String>>> headings,
        Set<String> pages) {
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    /** The same without the tags of its paragraph, if it is only one. */
    String phrase(String markdown, Language language, Problems problems) {
        String html = html(markdown, language, problems);
        boolean one = html.startsWith(OPEN) && html.endsWith(CLOSE) && html.lastIndexOf(OPEN) == 0;
        return one ? html.substring(OPEN.length(), html.length() - CLOSE.length()) : html;
    }

    /** The words alone. */
    String text(String markdown, Language language, Problems problems) {
        return PlainText.of(Draft.loose(markdown, language, problems).document);
    }

    String html(String markdown, Language language, Problems problems) {
        Draft draft = Draft.loose(markdown, language, problems);
        return Blocks.html(new Place(draft, formulas, terms, headings.get(language), pages))
                .strip();
    }
}
