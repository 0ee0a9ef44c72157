package nabla.page;

import static j2html.TagCreator.*;

import nabla.book.Block;
import nabla.book.Language;
import nabla.book.Lesson;

/** One figure alone, for a frame in a page of somebody else, and where in the book it is from. */
public final class FramePage {
    private FramePage() {}

    /** The visit is that of the lesson or page with the figure. */
    public static String render(Visit visit, Lesson lesson, Block.Figure figure) {
        Language language = visit.language();
        String book = Text.TITLE.in(language);
        return Layout.frame(
                visit,
                figure.title() + " · " + book,
                figure.kind(),
                main(
                                h1(a(
                                                span("∇").withClass("nabla").attr("aria-hidden", "true"),
                                                text(book + " · "
                                                        + lesson.in(language).title()))
                                        .withHref(visit.here(language) + "#" + figure.id())
                                        .withTarget("_blank")),
                                FigureView.render(figure, language))
                        .withId("text"));
    }
}
