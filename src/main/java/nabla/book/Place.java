package nabla.book;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * What a text is rendered for: a lesson in one language, among the headings of all lessons and the glossary. A lesson
 * whose file is missing has null for its headings.
 */
record Place(
        Draft draft, Formulas formulas, Map<String, Term> terms, Map<String, Set<String>> headings, Set<String> pages) {
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
