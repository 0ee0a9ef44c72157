package nabla.book;

import java.util.Map;
import org.commonmark.node.Node;

/** What a text is rendered for: a lesson in one language, among the others and the glossary. */
record Place(Draft draft, Formulas formulas, Map<String, Term> terms, Map<String, Draft> lessons) {
    Language language() {
        return draft.language;
    }

    void problem(Node node, String expected, String got) {
        draft.problems.add(Lines.of(node), expected, got);
    }
}
