package nabla.web.exercise;

import java.nio.file.Path;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Server;
import nabla.web.SmallBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A reader's browser before a small book, with a new database for each class of tests. */
abstract class SmallBookReader {
    @TempDir
    static Path folder;

    static Database database;
    static Server server;
    final Browser browser = new Browser(server);

    @BeforeAll
    static void open() {
        database = Database.open(folder);
        server = SmallBook.serve(database);
    }

    @AfterAll
    static void close() {
        server.close();
        database.close();
    }
}
