package nabla.book;

import java.util.List;

/** A lesson in one language: its sections for the table of contents, its blocks in reading order. */
public record LessonText(String title, String summary, List<Section> sections, List<Block> blocks) {
    public LessonText {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
    }
}
