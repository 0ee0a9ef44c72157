package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nabla.book.Block;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ExerciseSource;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Section;

/** A lesson: its sections at the side, its blocks in reading order, its neighbours at the end. */
public final class LessonPage {
    private LessonPage() {}

    public static String render(
            Visit visit, Book book, Lesson lesson, Map<String, ShownExercise> exercises, List<ContentError> errors) {
        Language language = visit.language();
        LessonText text = lesson.in(language);
        return Layout.page(
                visit,
                text.title() + " · " + book.title().get(language),
                text.summary(),
                bundles(text.blocks(), !exercises.isEmpty()),
                kinds(text.blocks()),
                AuthorBanner.render(language, errors),
                main(
                                heading(language, lesson, text),
                                rail(visit, text.sections(), book.exercisesOf(lesson)),
                                article(each(text.blocks(), block -> block(language, block, exercises)))
                                        .withId("text"),
                                neighbours(visit, book, lesson))
                        .withClass("lesson"));
    }

    /** Those of its first figure and of its exercises: what a reader meets first. */
    private static List<String> bundles(List<Block> blocks, boolean hasExercises) {
        List<String> bundles = new ArrayList<>();
        if (hasExercises) {
            bundles.add(Bundles.EXERCISE);
        }
        kinds(blocks).stream().limit(1).forEach(kind -> bundles.add(Bundles.ofFigure(kind)));
        return bundles;
    }

    private static List<String> kinds(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .map(Block.Figure::kind)
                .distinct()
                .toList();
    }

    private static DomContent heading(Language language, Lesson lesson, LessonText text) {
        return header(
                p(lesson.number() > 0 ? Text.LESSON.in(language, lesson.number()) : Text.APPENDIX.in(language))
                        .withClass("eyebrow"),
                h1(text.title()),
                p(text.summary()).withClass("summary"));
    }

    /** Folded on a narrow page, always open where it stands at the side. */
    private static DomContent rail(Visit visit, List<Section> sections, List<ExerciseSource> exercises) {
        Language language = visit.language();
        return iff(
                !sections.isEmpty(),
                nav(details(
                                summary(Text.ON_THIS_PAGE.in(language)).withClass("eyebrow"),
                                ol(each(
                                        sections,
                                        section -> li(a(section.title()).withHref("#" + section.id())))),
                                iff(!exercises.isEmpty(), exercises(visit, exercises))))
                        .withClass("rail")
                        .attr("aria-label", Text.ON_THIS_PAGE.in(language)));
    }

    private static DomContent exercises(Visit visit, List<ExerciseSource> exercises) {
        return div(
                        p(Text.EXERCISES.in(visit.language())).withClass("eyebrow"),
                        ExerciseChips.render(visit.language(), exercises, ""),
                        a(Text.PROGRESS.in(visit.language())).withHref(visit.to("/progress")))
                .withClass("rail-exercises");
    }

    private static DomContent block(Language language, Block block, Map<String, ShownExercise> exercises) {
        if (block instanceof Block.Prose prose) {
            return rawHtml(prose.html());
        }
        if (block instanceof Block.Figure figure) {
            return FigureView.render(figure, language);
        }
        Block.Exercise exercise = (Block.Exercise) block;
        ShownExercise shown = exercises.get(exercise.id());
        return shown == null ? text("") : ExerciseView.render(shown, language);
    }

    private static DomContent neighbours(Visit visit, Book book, Lesson lesson) {
        Stream<Lesson> neighbours = book.lessons().stream()
                .filter(other -> lesson.number() > 0 && Math.abs(other.number() - lesson.number()) == 1);
        return nav(each(neighbours.map(other -> neighbour(visit, other, other.number() > lesson.number()))))
                .withClass("neighbours")
                .attr("aria-label", Text.LESSON_ORDER.in(visit.language()));
    }

    private static DomContent neighbour(Visit visit, Lesson lesson, boolean next) {
        Language language = visit.language();
        return a(
                        span((next ? Text.NEXT : Text.PREVIOUS).in(language)).withClass("eyebrow"),
                        span(lesson.in(language).title()))
                .withClass(next ? "next" : "previous")
                .withRel(next ? "next" : "prev")
                .withHref(visit.to(lesson.path()));
    }
}
