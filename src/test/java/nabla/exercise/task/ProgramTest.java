package nabla.exercise.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static final Program LOOP = Program.of(
            List.of(
                    "x = start.copy()",
                    "for step in range(100):",
                    "    g = gradient(f, x)",
                    "    if norm(g) < 1e-6:",
                    "        break",
                    "    x -= rate * g",
                    "print(x)"),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2 1 3 4 5 6 7 | Line 1 comes too early: `` for step in range(100): ``. The line `` x = start.copy() ``
            1 3 2 4 5 6 7 | Line 2 comes too early: `` g = gradient(f, x) ``. It is indented
            1 2 5 3 4 6 7 | Line 3 comes too early: `` break ``. It is indented
            1 2 4 3 5 6 7 | A line that sets or changes the value of `` g ``
            1 2 6 3 4 5 7 | A line that sets or changes the value of `` g ``
            1 2 3 7 4 5 6 | A line that sets or changes the value of `` x ``
            6 2           | Line 1 comes too early: `` x -= rate * g ``. It is indented
            1 2 3 6 4 5 7 | Line 4 comes too early: `` x -= rate * g ``. The line `` if norm(g) < 1e-6: ``
            """)
    void theFirstLineThatComesTooEarlyIsNamedWithWhatMustComeBefore(String order, String expected) {
        assertThat(LOOP.tooEarly(indices(order)).en()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4, -1", "1 3 2 4, -1", "1 2 4, -1", "2 1 3 4, 0", "1 4 2 3, 1", "4 1, 0"})
    void linesOfAGroupMayChangePlaces(String order, int expected) {
        Program program = Program.of(List.of("a = 1", "b = a", "c = a", "d = b + c"), List.of(List.of(2, 3)));
        assertThat(program.firstTooEarly(indices(order))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4, -1", "1 3 2 4, -1", "3 1 2 4, -1", "2 1 3 4, 0", "3 2 1 4, 1"})
    void noneOfThemComesBeforeWhatItUses(String order, int expected) {
        Program program = Program.of(
                List.of("h = 1e-4", "right = f(x + h)", "here = f(x)", "return (right - here) / h"),
                List.of(List.of(1, 2, 3)));
        assertThat(program.firstTooEarly(indices(order))).isEqualTo(expected);
        if (expected >= 0) {
            assertThat(program.tooEarly(indices(order)).en()).contains("`` h ``");
        }
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, -1", "3 2 1, -1", "1 3 2, 1", "2 1 3, 0"})
    void linesThatReadTheSameMayChangePlaces(String order, int expected) {
        Program program = Program.of(List.of("x = saved", "x += h", "x = saved"), List.of());
        assertThat(program.firstTooEarly(indices(order))).isEqualTo(expected);
    }

    private static List<Integer> indices(String order) {
        return Arrays.stream(order.split(" "))
                .map(number -> Integer.parseInt(number) - 1)
                .toList();
    }
}
