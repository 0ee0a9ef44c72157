package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.util.List;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Part;

/** The opening of the book: what it is, where to start, and its parts and lessons. */
public final class ContentsPage {
    private static final String PLAYGROUND = "playground";

    private ContentsPage() {}

    public static String render(Visit visit, Book book, List<ContentError> errors) {
        Language language = visit.language();
        String title = book.title().get(language);
        return Layout.page(
                visit,
                title + " · " + Text.SUBTITLE.in(language),
                Text.DESCRIPTION.in(language),
                List.of(Bundles.ofFigure(Cover.KIND)),
                List.of(Cover.KIND),
                AuthorBanner.render(language, errors),
                main(opening(visit, book, title), facts(visit, book), contents(visit, book))
                        .withId("text")
                        .withClass("contents"));
    }

    private static DomContent opening(Visit visit, Book book, String title) {
        Language language = visit.language();
        return div(
                        header(h1(title), p(Text.SUBTITLE.in(language)).withClass("subtitle")),
                        Cover.render(language),
                        div(
                                        p(Text.DESCRIPTION.in(language)),
                                        each(book.lessons().stream().limit(1).map(first -> ways(visit, book, first))))
                                .withClass("opening-words"))
                .withClass("opening");
    }

    /** Where to begin; lib/page/cover.js adds where the reader was. */
    private static DomContent ways(Visit visit, Book book, Lesson first) {
        Language language = visit.language();
        return p(
                        a(Text.START.in(language)).withClass("start").withHref(visit.to(first.path())),
                        each(book.page(PLAYGROUND).stream().map(playground -> a(Text.PLAY.in(language))
                                .withClass("start second")
                                .withTitle(Text.PLAY_WORDS.in(language))
                                .withHref(visit.to(playground.path())))))
                .withClass("ways")
                .withData("continue", Text.CONTINUE.in(language));
    }

    private static DomContent facts(Visit visit, Book book) {
        Language language = visit.language();
        List<Integer> minutes = book.lessons().stream()
                .map(lesson -> ReadingTime.minutes(book, lesson))
                .sorted()
                .toList();
        if (minutes.isEmpty()) {
            return text("");
        }
        int hours = Math.round(minutes.stream().mapToInt(Integer::intValue).sum() / 60f);
        return each(
                dl(
                                fact(Text.FOR_WHOM.in(language), Text.FOR_WHOM_WORDS.in(language)),
                                fact(Text.NEEDED.in(language), Text.NEEDED_WORDS.in(language)),
                                fact(
                                        Text.DURATION.in(language),
                                        Text.DURATION_WORDS.in(
                                                language, minutes.get(0), minutes.get(minutes.size() - 1), hours)),
                                fact(Text.COSTS.in(language), Text.COSTS_WORDS.in(language)))
                        .withClass("facts"),
                iff(!book.exercises().isEmpty(), p().withClass("book-progress").withData("progress", "book")));
    }

    private static DomContent fact(String name, String words) {
        return div(dt(name), dd(words));
    }

    private static DomContent contents(Visit visit, Book book) {
        return section(
                        h2(Text.CONTENTS.in(visit.language())).withClass("unseen"),
                        each(book.parts(), (index, part) -> part(visit, book, index + 1, part)),
                        appendix(visit, book))
                .withId("contents");
    }

    private static DomContent appendix(Visit visit, Book book) {
        Language language = visit.language();
        return section(
                        h3(Text.APPENDIX.in(language)),
                        ul(
                                each(book.pages(), page -> entry(visit, book, page)),
                                iff(
                                        !book.glossary().isEmpty(),
                                        li(div(
                                                a(Text.GLOSSARY.in(language)).withHref(visit.to("/glossary")),
                                                p(Text.GLOSSARY_SUMMARY.in(
                                                        language,
                                                        book.glossary().size()))))),
                                iff(
                                        !book.exercises().isEmpty(),
                                        li(div(
                                                a(Text.PROGRESS.in(language)).withHref(visit.to("/progress")),
                                                p(Text.PROGRESS_SUMMARY.in(language)))))))
                .withClass("part");
    }

    private static DomContent part(Visit visit, Book book, int number, Part part) {
        Language language = visit.language();
        return section(
                        h3(
                                span(Text.PART.in(language, number)).withClass("eyebrow"),
                                text(" " + part.title().get(language))),
                        ol(each(part.lessons(), lesson -> entry(visit, book, lesson))))
                .withClass("part");
    }

    private static DomContent entry(Visit visit, Book book, Lesson lesson) {
        LessonText text = lesson.in(visit.language());
        return li(
                iff(
                        lesson.number() > 0,
                        span(String.valueOf(lesson.number()))
                                .withClass("number")
                                .attr("aria-hidden", "true")),
                div(
                        a(text.title()).withHref(visit.to(lesson.path())),
                        p(text.summary()),
                        iff(
                                lesson.number() > 0,
                                p(Text.MINUTES.in(visit.language(), ReadingTime.minutes(book, lesson)))
                                        .withClass("lesson-minutes")),
                        LessonProgress.render(visit, book, lesson)));
    }
}
