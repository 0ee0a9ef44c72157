package nabla.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nabla.book.Block;
import nabla.book.Book;
import nabla.book.Language;
import nabla.book.Lesson;

/** A figure that is shown alone, and the lesson or page that it is from. */
record FramedFigure(Lesson lesson, Block.Figure figure) {

    /** By the figure's id, or by a kind: the playground's, which stands among the pages, before those of lessons. */
    static Optional<FramedFigure> find(Book book, Language language, String name) {
        List<FramedFigure> all = Stream.concat(book.pages().stream(), book.lessons().stream())
                .flatMap(lesson -> figures(lesson, language))
                .toList();
        return first(all, framed -> framed.figure.id().equals(name))
                .or(() -> first(all, framed -> framed.figure.kind().equals(name)));
    }

    private static Stream<FramedFigure> figures(Lesson lesson, Language language) {
        return lesson.in(language).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> new FramedFigure(lesson, (Block.Figure) block));
    }

    private static Optional<FramedFigure> first(List<FramedFigure> all, Predicate<FramedFigure> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
