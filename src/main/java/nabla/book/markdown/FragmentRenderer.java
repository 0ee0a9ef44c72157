package nabla.book.markdown;

import java.util.Map;
import java.util.Set;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.math.Formulas;
import nabla.book.source.Problems;

/** Renders a fragment of Markdown that stands outside of the lessons' prose, such as a hint; it may link to lessons and terms. */
public record FragmentRenderer(
        Formulas formulas,
        Map<String, GlossaryTerm> terms,
        Map<Language, Map<String, Set<String>>> headings,
        Set<String> pages) {
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    /** The same without the tags of its paragraph, if it is only one. */
    public String phrase(String markdown, Language language, Problems problems) {
        String html = html(markdown, language, problems);
        boolean one = html.startsWith(OPEN) && html.endsWith(CLOSE) && html.lastIndexOf(OPEN) == 0;
        return one ? html.substring(OPEN.length(), html.length() - CLOSE.length()) : html;
    }

    /** The words alone. */
    public String text(String markdown, Language language, Problems problems) {
        return NodeText.of(Draft.loose(markdown, language, problems).document);
    }

    public String html(String markdown, Language language, Problems problems) {
        Draft draft = Draft.loose(markdown, language, problems);
        return LessonRenderer.html(new RenderContext(draft, formulas, terms, headings.get(language), pages))
                .strip();
    }
}
