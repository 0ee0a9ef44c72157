package nabla.book;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Cuts a lesson's HTML where figures and exercises stand. */
final class Blocks {
    private Blocks() {}

    /** The lesson is rendered in one piece, so that its footnotes are numbered through. */
    static LessonText text(Place place) {
        Draft draft = place.draft();
        String html = html(place);
        List<Block> blocks = new ArrayList<>();
        Iterator<Block> figures = draft.fences.values().iterator();
        for (String prose : html.split(ProseRenderer.GAP, -1)) {
            if (!prose.isBlank()) {
                blocks.add(new Block.Prose(prose.strip() + "\n"));
            }
            Block figure = figures.hasNext() ? figures.next() : null;
            if (figure != null) {
                blocks.add(figure);
            }
        }
        return new LessonText(draft.title, draft.summary, draft.sections, blocks, Words.passages(draft), draft.terms);
    }

    static String html(Place place) {
        TableScroll.wrapTables(place.draft().document);
        Unbroken.bind(place.draft().document);
        return Markdown.html(place.draft().document, place);
    }
}
