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
    private ContentsPage() {}

    public static String render(Visit visit, Book book, List<ContentError> errors) {
        Language language = visit.language();
        String title = book.title().get(language);
        return Layout.page(
                visit,
                title + " · " + Text.SUBTITLE.in(language),
                Text.DESCRIPTION.in(language),
                AuthorBanner.render(language, errors),
                main(opening(visit, book, title), contents(visit, book))
                        .withId("text")
                        .withClass("contents"));
    }

    private static DomContent opening(Visit visit, Book book, String title) {
        Language language = visit.language();
        return div(
                        div(
                                        h1(title),
                                        p(Text.SUBTITLE.in(language)).withClass("subtitle"),
                                        p(Text.DESCRIPTION.in(language)),
                                        each(book.lessons().stream().limit(1).map(first -> start(visit, first))))
                                .withClass("opening-words"),
                        Cover.render(language))
                .withClass("opening");
    }

    private static DomContent start(Visit visit, Lesson first) {
        return p(a(Text.START.in(visit.language())).withClass("start").withHref(visit.to(first.path())));
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
                        LessonProgress.render(visit, book, lesson)));
    }
}
