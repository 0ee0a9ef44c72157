package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;

/** Every term of the book in the order of the language, with its other name and the lessons that use it. */
public final class GlossaryPage {
    private GlossaryPage() {}

    public static String render(Visit visit, Book book, List<ContentError> errors) {
        Language language = visit.language();
        String title = Text.GLOSSARY.in(language);
        String summary = Text.GLOSSARY_SUMMARY.in(language, book.glossary().size());
        return Layout.page(
                visit,
                title + " · " + book.title().get(language),
                summary,
                AuthorBanner.render(language, errors),
                main(
                                header(
                                        p(Text.APPENDIX.in(language)).withClass("eyebrow"),
                                        h1(title),
                                        p(summary).withClass("summary")),
                                article(dl(each(sorted(book, language), term -> entry(visit, book, term)))
                                                .withClass("glossary"))
                                        .withId("text"))
                        .withClass("lesson"));
    }

    private static List<GlossaryTerm> sorted(Book book, Language language) {
        Collator order = Collator.getInstance(language.locale());
        return book.glossary().stream()
                .sorted(Comparator.comparing(term -> term.name().get(language), order))
                .toList();
    }

    private static DomContent entry(Visit visit, Book book, GlossaryTerm term) {
        Language language = visit.language();
        Language other = language.other();
        List<Lesson> lessons = book.everything().stream()
                .filter(lesson -> lesson.in(language).terms().contains(term.id()))
                .toList();
        return div(
                        dt(
                                dfn(term.name().get(language)),
                                text(" "),
                                span(term.name().get(other)).withLang(other.code())),
                        dd(term.explanation().getOrDefault(language, "")),
                        iff(!lessons.isEmpty(), uses(visit, lessons)))
                .withId(term.id());
    }

    private static DomContent uses(Visit visit, List<Lesson> lessons) {
        Language language = visit.language();
        return dd(
                        span(Text.USED_IN.in(language) + " "),
                        ul(each(
                                lessons,
                                lesson -> li(a(lesson.in(language).title()).withHref(visit.to(lesson.path()))))))
                .withClass("uses");
    }
}
