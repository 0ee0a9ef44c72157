package nabla.book.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nabla.book.Block;
import nabla.book.Language;
import nabla.book.Section;
import nabla.book.source.FrontMatter;
import nabla.book.source.Ids;
import nabla.book.source.Problems;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** One lesson in one language as far as it can be read without the others: links are still to be followed. */
public final class Draft {
    /** What both languages must share, in order: a heading, a widget or an exercise. */
    public record Mark(String what, String id, int line) {
        @Override
        public String toString() {
            return what + " " + id;
        }
    }

    public final Language language;
    public final Problems problems;
    final String title;
    final String summary;
    final Node document;
    public final List<Mark> marks = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final Map<Heading, String> headings = new LinkedHashMap<>();
    /** Null where the fence can't be read. */
    final Map<FencedCodeBlock, Block> fences = new LinkedHashMap<>();

    /** Those met so far, in the order of the text. */
    final Set<String> terms = new LinkedHashSet<>();

    private final Set<String> ids = new HashSet<>();
    private int figures;
    private int exercises;

    private Draft(FrontMatter front, Language language, Problems problems) {
        this.language = language;
        this.problems = problems;
        title = front.title();
        summary = front.summary();
        document = Markdown.parse(front.rest(), problems);
    }

    /** A text outside of the lessons, in which headings, figures and exercises have no place. */
    static Draft loose(String text, Language language, Problems problems) {
        return new Draft(new FrontMatter("", "", text), language, problems);
    }

    public Draft(String text, Language language, Problems problems) {
        this(FrontMatter.split(text, problems), language, problems);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                add(heading);
            } else if (node instanceof FencedCodeBlock fence && Fence.isBlock(fence)) {
                add(fence);
            }
        }
    }

    boolean hasHeading(String id) {
        return headings.containsValue(id);
    }

    public Set<String> headingIds() {
        return Set.copyOf(headings.values());
    }

    private void add(Heading heading) {
        int line = Lines.of(heading);
        String id = HeadingId.take(heading);
        headings.put(heading, id);
        if (heading.getLevel() == 1) {
            problems.add(line, "headings from the second level (##) on, below the lesson's title", "#");
        }
        if (!id.isEmpty()) {
            mark("heading", id, line);
        } else if (heading.getLevel() <= 3) {
            problems.add(line, "an id at the end of the heading, as in {#limit}", NodeText.of(heading));
        }
        if (heading.getLevel() == 2) {
            sections.add(new Section(id, NodeText.of(heading)));
        }
    }

    private void add(FencedCodeBlock fence) {
        boolean widget = Fence.isWidget(fence);
        Block block = Fence.read(fence, widget ? ++figures : ++exercises, problems);
        fences.put(fence, block);
        if (block instanceof Block.Figure figure) {
            mark("widget", figure.id(), Lines.of(fence));
        } else if (block instanceof Block.Exercise exercise) {
            mark("exercise", exercise.id(), Lines.of(fence));
        }
    }

    private void mark(String what, String id, int line) {
        marks.add(new Mark(what, id, line));
        if (!id.isEmpty() && !Ids.valid(id) && what.equals("heading")) {
            problems.add(line, Ids.FORM, id);
        }
        if (!id.isEmpty() && !ids.add(id)) {
            problems.add(line, "each id once in a lesson", id + " again");
        }
    }
}
