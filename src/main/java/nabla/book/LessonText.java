package nabla.book;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A lesson in one language: its sections for the table of contents, its blocks in reading order, its words for the search
 * and the ids of the glossary's terms that it uses.
 */
public record LessonText(
        String title,
        String summary,
        List<Section> sections,
        List<Block> blocks,
        List<Passage> passages,
        Set<String> terms)
        implements Serializable {
    public LessonText {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        passages = List.copyOf(passages);
        terms = Set.copyOf(terms);
    }
}
