package nabla.web;

import java.nio.file.Path;
import nabla.book.reading.Bookshelf;
import nabla.exercise.Exercise;
import nabla.grading.Exercises;
import nabla.store.Database;

/** A server with a book of one exercise: {@code slope} asks for 2a, where a is drawn between 2 and 6. */
public final class SmallBook {
    public static final Path CONTENT = Path.of("src/test/resources/books/good");
    public static final String SLOPE = "slope";

    private SmallBook() {}

    public static Server serve(Database database) {
        return serve(database, Hosting.PLAIN);
    }

    public static Server serve(Database database, Hosting hosting) {
        return Server.start("127.0.0.1", 0, Bookshelf.open(CONTENT), database, hosting);
    }

    public static Exercise slope() {
        return new Exercises(Bookshelf.open(CONTENT)).find(SLOPE).orElseThrow().exercise();
    }

    /** The right answer as JSON. */
    public static String right(long seed) {
        return "\"" + slope().variant(seed).reference() + "\"";
    }
}
