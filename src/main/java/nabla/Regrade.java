package nabla;

import nabla.book.reading.Bookshelf;
import nabla.grading.Regrading;
import nabla.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Grades again what is stored, after a definition or the grader was corrected. */
@Command(
        name = "regrade",
        description =
                "Grades every stored attempt again and shows which verdicts change; changes nothing without --write.",
        sortOptions = false)
final class Regrade {
    @Option(names = "--write", description = "Store the new verdicts.")
    boolean write;

    void run(Bookshelf bookshelf, Database database) {
        Regrading.run(bookshelf, database, write, System.out::println);
    }
}
