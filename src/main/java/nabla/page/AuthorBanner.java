package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.DomContent;
import java.util.List;
import nabla.book.ContentError;
import nabla.book.Language;

/** Tells an author, on every page, what keeps the content on disk from being shown. */
final class AuthorBanner {
    private AuthorBanner() {}

    static DomContent render(Language language, List<ContentError> errors) {
        return iff(
                !errors.isEmpty(),
                aside(
                                p(
                                        strong(Text.AUTHOR_BANNER.in(language, errors.size())),
                                        text(" " + Text.AUTHOR_LAST_GOOD.in(language))),
                                ol(each(errors, error -> item(language, error))))
                        .withClass("author"));
    }

    private static DomContent item(Language language, ContentError error) {
        return li(
                code(error.file() + ":" + error.line()),
                text(" " + Text.EXPECTED.in(language, error.expected()) + " · " + Text.GOT.in(language, error.got())));
    }
}
