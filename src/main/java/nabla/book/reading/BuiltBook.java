package nabla.book.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nabla.book.Book;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.markdown.FragmentRenderer;
import nabla.book.math.Formulas;

/** The book as the build has read and checked it, so that the program starts without reading it once more. */
record BuiltBook(Book book, Map<Language, Map<String, Set<String>>> headings) implements Serializable {
    private static final String FILE = "book.ser";

    static BuiltBook of(BookReader.Reading reading) {
        return new BuiltBook(reading.book(), reading.texts().headings());
    }

    /** @throws IllegalStateException if the program holds none that it can read */
    static BuiltBook load() {
        try (InputStream file = Book.class.getResourceAsStream(FILE);
                ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(file))) {
            return (BuiltBook) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The program was built without its lessons: run mvn compile.", e);
        }
    }

    void write(Path directory) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(directory.resolve(FILE)))) {
            out.writeObject(this);
        }
    }

    BookReader.Reading reading(Formulas formulas) {
        Map<String, GlossaryTerm> terms =
                book.glossary().stream().collect(Collectors.toMap(GlossaryTerm::id, Function.identity()));
        Set<String> pages = book.pages().stream().map(Lesson::slug).collect(Collectors.toSet());
        return new BookReader.Reading(book, new FragmentRenderer(formulas, terms, headings, pages), List.of());
    }
}
