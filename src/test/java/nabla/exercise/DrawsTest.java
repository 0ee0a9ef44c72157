package nabla.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nabla.book.ExerciseSource;
import nabla.book.Language;
import nabla.exercise.question.Field;
import org.junit.jupiter.api.Test;

/**
 * What seeds draw: a stored attempt keeps its seed alone, so that no Java and no change of ours may draw anything else.
 * Where an exercise itself was changed, {@code -Dnabla.draws=write} writes the table anew.
 */
class DrawsTest {
    private static final Path TABLE = Path.of("src/test/resources/draws.tsv");
    private static final int SEEDS = 10;
    private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}]+}}");

    @Test
    void everySeedDrawsWhatItHasAlwaysDrawn() throws Exception {
        List<String> rows = BookExercisesTest.sources()
                .flatMap(source -> LongStream.range(0, SEEDS).mapToObj(seed -> row(source, seed)))
                .toList();
        if ("write".equals(System.getProperty("nabla.draws"))) {
            Files.write(TABLE, rows);
        }
        assertThat(rows).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    /** The numbers that the texts show, the answer, and the order of what is to be chosen or ordered. */
    private static String row(ExerciseSource source, long seed) {
        Variant variant = Exercise.read(source.definition()).variant(seed);
        String order = variant.question().fields().stream()
                .flatMap(field -> field.choices().stream())
                .map(Field.Choice::id)
                .collect(Collectors.joining(" "));
        return String.join(
                "\t", variant.question().id(), String.valueOf(seed), shown(source, variant), answer(variant), order);
    }

    private static String shown(ExerciseSource source, Variant variant) {
        var text = source.in(Language.EN);
        return Stream.concat(Stream.of(text.prompt()), text.options().stream())
                .flatMap(template -> PLACE.matcher(template).results())
                .map(MatchResult::group)
                .distinct()
                .map(place -> place.substring(2, place.length() - 2) + "=" + variant.fill(place, false))
                .collect(Collectors.joining("  "));
    }

    private static String answer(Variant variant) {
        return variant.answerLatex().replaceAll("\\s+", " ");
    }
}
