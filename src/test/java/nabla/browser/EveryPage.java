package nabla.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nabla.book.Book;
import nabla.book.Bookshelf;
import nabla.book.Lesson;

/** A reader who goes through the whole book, in both languages. */
abstract class EveryPage extends BrowserTest {

    static Stream<String> paths() {
        Book book = Bookshelf.open(Path.of("content")).book();
        return Stream.concat(
                        Stream.of("/", "/glossary", "/search?q=h", "/progress"),
                        book.everything().stream().map(Lesson::path))
                .flatMap(path -> Stream.of("/ko" + path, "/en" + path));
    }

    void visit(String path) {
        page.navigate(HOME + path);
        visitAll();
    }

    /** Axe does not count MathML as text of a table's header, so that rule is checked by hand. */
    List<String> violations() {
        return new AxeBuilder(page)
                .disableRules(List.of("empty-table-header")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }
}
