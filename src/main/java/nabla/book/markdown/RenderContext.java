package nabla.book.markdown;

import java.util.Map;
import java.util.Set;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.math.Formulas;
import org.commonmark.node.Node;

/**
 * The context in which a text is rendered: a lesson in one language, among the headings of all lessons and the glossary. A lesson
 * whose file is missing has null for its headings.
 */
public record RenderContext(
        Draft draft,
        Formulas formulas,
        Map<String, GlossaryTerm> terms,
        Map<String, Set<String>> headings,
        Set<String> pages) {
    Language language() {
        return draft.language;
    }

    String href(String path) {
        return "/" + language().code() + path;
    }

    void problem(Node node, String expected, String got) {
        draft.problems.add(Lines.of(node), expected, got);
    }
}
