package nabla.book.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nabla.book.Block;
import nabla.book.LessonText;

/** Renders a lesson to HTML, cut where figures and exercises stand. */
public final class LessonRenderer {
    private LessonRenderer() {}

    /** The lesson is rendered in one piece, so that its footnotes are numbered through. */
    public static LessonText text(RenderContext renderContext) {
        Draft draft = renderContext.draft();
        String html = html(renderContext);
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
        return new LessonText(
                draft.title, draft.summary, draft.sections, blocks, SearchText.passages(draft), draft.terms);
    }

    static String html(RenderContext renderContext) {
        TableScroll.wrapTables(renderContext.draft().document);
        NoBreak.bind(renderContext.draft().document);
        return Markdown.html(renderContext.draft().document, renderContext);
    }
}
