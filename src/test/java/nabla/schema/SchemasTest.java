package nabla.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nabla.book.ContentException;
import nabla.book.reading.Books;
import nabla.book.reading.Bookshelf;
import nabla.book.source.FigureSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas in docs/schemas are those that the readers' records make; {@code -Dnabla.schemas=write} writes them anew. An
 * editor finds nothing in the book, and finds the usual mistakes.
 */
class SchemasTest {
    private static final Path FOLDER = Path.of("docs/schemas");
    private static final Map<String, ObjectNode> SCHEMAS = Schemas.all();
    private static final Pattern FENCE = Pattern.compile("```widget\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void theFilesAreWhatTheReadersSay() throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        for (String name : SCHEMAS.keySet()) {
            Path file = FOLDER.resolve(name + ".schema.json");
            String text = Fragments.MAPPER.writer(printer).writeValueAsString(SCHEMAS.get(name)) + "\n";
            if ("write".equals(System.getProperty("nabla.schemas"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).isEqualToNormalizingNewlines(text);
        }
    }

    @Test
    void everyMeaningIsThatOfAKey() {
        ExerciseSchema exercises = new ExerciseSchema();
        exercises.schema();
        FigureSchema figures = new FigureSchema();
        figures.schema();
        assertThat(exercises.meanings.unused()).isEmpty();
        assertThat(figures.meanings.unused()).isEmpty();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEditorFindsNothingInTheBook(Path file) throws IOException {
        assertThat(complaints(file.toString(), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            first/exercises.yaml | kind: number       | kind: numbr        | kind: does not have a value in the enumeration
            first/exercises.yaml | kind: number       | knd: number        | required property 'kind' not found
            first/exercises.yaml | "derivative: {"    | "derivatve: {"     | property 'derivatve' is not defined
            first/exercises.yaml | "f, at: 1}"        | "f, att: 1}"       | property 'att' is not defined
            first/exercises.yaml | "{of: f, at: 1}"   | 2                  | derivative: integer found, object expected
            first/exercises.yaml | "{of: f, at: 1}"   | "{at: 1}"          | required property 'of' not found
            first/exercises.yaml | "from: 2"          | "from: two"        | from: string found, number expected
            first/exercises.yaml | "{from: 2, to: 6}" | "{from: 2}"        | has an error with dependencies
            first/exercises.yaml | "  hints:"         | "  clues:"         | required property 'hints' not found
            first/exercises.yaml | "en: Find"         | "fr: Find"         | property 'fr' is not defined
            first/exercises.yaml | "  label: f'(1)"   | "  form: decimal"  | form: does not have a value in the enumeration
            first/en.md          | kind: tangent      | kind: tangnt       | kind: does not have a value in the enumeration
            first/en.md          | scheme: central    | scheme: middle     | scheme: does not have a value in the enumeration
            first/en.md          | "at: 3, "          | "ats: 3, "         | property 'ats' is not defined
            first/en.md          | "at: 3, "          | ""                 | required property 'at' not found
            first/en.md          | "window: [-1, 6]"  | window: 6          | window: integer found, array expected
            first/en.md          | "alt: A"           | "alternative: A"   | required property 'alt' not found
            book.yaml            | "lessons: [first]" | "lesson: [first]"  | property 'lesson' is not defined
            book.yaml            | "lessons: [first]" | "lessons: first"   | lessons: string found, array expected
            glossary.yaml        | en: secant         | eng: secant        | property 'eng' is not defined
            """)
    void anEditorFindsTheUsualMistakes(String file, String from, String to, String complaint) {
        String good = Books.read(Books.GOOD, file);
        assertThat(good).contains(from);
        assertThat(complaints(file, good)).isEmpty();
        assertThat(complaints(file, good.replace(from, to)))
                .anySatisfy(said -> assertThat(said).contains(complaint));
    }

    /** Each reader names its keys where it meets one that it does not know. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            book.yaml     | "title: {ko: 책"   | "zzz: 1\ntitle: {ko: 책"       | book     | /properties
            book.yaml     | "lessons: [first]" | "lessons: [first]\n    zzz: 1" | book     | /properties/parts/items/properties
            glossary.yaml | en: secant         | "en: secant\n  zzz: 1"         | glossary | /items/properties
            first/en.md   | kind: tangent      | "kind: tangent\nzzz: 1"        | figures  | /definitions/listing/properties
            """)
    void theKeysOfTheBookAreThoseThatItsReadersName(
            String file, String from, String to, String schema, String properties, @TempDir Path book) {
        Books.replace(Books.copy(book), file, from, to.replace("\\n", "\n"));
        List<String> keys = new ArrayList<>();
        SCHEMAS.get(schema).at(properties).fieldNames().forEachRemaining(keys::add);
        ContentException refused = catchThrowableOfType(ContentException.class, () -> Bookshelf.open(book));
        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.got()).isEqualTo("zzz");
            assertThat(error.expected().replace("one of the keys ", "").split(", "))
                    .containsExactlyInAnyOrderElementsOf(keys);
        });
    }

    private static List<String> complaints(String file, String text) {
        String name = file.replaceAll(".*[/\\\\]|\\.yaml", "");
        boolean lesson = name.endsWith(".md");
        Validator validator = new Validator(SCHEMAS.get(lesson ? "figures" : name));
        Stream<String> pieces = lesson
                ? FENCE.matcher(text.replace("\r\n", "\n")).results().map(fence -> fence.group(1))
                : Stream.of(text);
        return pieces.flatMap(piece -> validator.complaints(Fragments.tree(piece)).stream())
                .toList();
    }
}
