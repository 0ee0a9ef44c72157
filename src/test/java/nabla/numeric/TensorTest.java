package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TensorTest {

    @ParameterizedTest
    @MethodSource("shapes")
    void anInputOfAnyShapeIsReadAndGivenBack(Object nested, int[] shape, int size) {
        Tensor tensor = Tensor.read("at", nested);

        assertThat(tensor.shape()).isEqualTo(shape);
        assertThat(tensor.size()).isEqualTo(size);
        assertThat(tensor.nested()).isEqualTo(nested);
    }

    static List<Arguments> shapes() {
        return List.of(
                Arguments.of(3.0, new int[] {}, 1),
                Arguments.of(List.of(), new int[] {0}, 0),
                Arguments.of(List.of(List.of(), List.of()), new int[] {2, 0}, 0),
                Arguments.of(List.of(1.0, 2.0, 3.0), new int[] {3}, 3),
                Arguments.of(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), new int[] {2, 2}, 4),
                Arguments.of(List.of(List.of(List.of(1.0), List.of(2.0), List.of(3.0))), new int[] {1, 3, 1}, 3));
    }

    @Test
    void aFlatIndexHasAPlaceAlongEachAxis() {
        assertThat(new Tensor(new double[4], 2, 2).place(1)).containsExactly(0, 1);
        assertThat(new Tensor(new double[24], 2, 3, 4).place(23)).containsExactly(1, 2, 3);
        assertThat(new Tensor(new double[1]).place(0)).isEmpty();
    }

    @Test
    void integersAreNumbersToo() {
        assertThat(Tensor.read("at", List.of(1, 2L, 3.5f)).values()).containsExactly(1, 2, 3.5);
    }

    @ParameterizedTest
    @MethodSource("wrongInputs")
    void aWrongInputSaysWhereWhatWasExpectedAndWhatCame(Object nested, String path, String english, String korean) {
        ShapeError error = catchThrowableOfType(ShapeError.class, () -> Tensor.read("at", nested));

        assertThat(error.path()).isEqualTo(path);
        assertThat(error).hasMessage(path + ": " + english);
        assertThat(error.message(Locale.US)).isEqualTo(path + ": " + english);
        assertThat(error.message(Locale.KOREA)).isEqualTo(path + ": " + korean);
    }

    static List<Arguments> wrongInputs() {
        return List.of(
                Arguments.of(
                        List.of(List.of(1, 2, 3), List.of(4, 5)),
                        "at[1]",
                        "expected a list of 3, got a list of 2.",
                        "원소가 3개인 목록이 와야 하는데 원소가 2개인 목록이 왔습니다."),
                Arguments.of(
                        List.of(List.of(1, 2), 3),
                        "at[1]",
                        "expected a list of 2, got a number.",
                        "원소가 2개인 목록이 와야 하는데 수가 왔습니다."),
                Arguments.of(
                        List.of(List.of(1, 2), List.of(3, List.of(4))),
                        "at[1][1]",
                        "expected a number, got a list of 1.",
                        "수가 와야 하는데 원소가 1개인 목록이 왔습니다."),
                Arguments.of(
                        List.of(List.of(List.of(1), List.of(2)), List.of(1, 2, 3)),
                        "at[1]",
                        "expected an array of shape 2×1, got a list of 3.",
                        "2×1 모양의 배열이 와야 하는데 원소가 3개인 목록이 왔습니다."),
                Arguments.of("three", "at", "expected a number, got \"three\".", "수가 와야 하는데 \"three\" 값이 왔습니다."),
                Arguments.of(
                        Arrays.asList(1, null), "at[1]", "expected a number, got null.", "수가 와야 하는데 null 값이 왔습니다."));
    }

    @Test
    void aVeryDeepInputIsRefusedWithoutRecursion() {
        Object nested = List.of();
        for (int i = 0; i < 100_000; i++) {
            nested = List.of(nested);
        }
        Object deep = nested;

        assertThat(catchThrowableOfType(LimitError.class, () -> Tensor.read("at", deep)))
                .hasMessage("at: must be between 0 and 64, but is 65.");
    }

    @Test
    void aShapeThatIsAskedForIsNamedWhenAnotherCame() {
        Tensor tensor = Tensor.read("weights", List.of(List.of(1, 2), List.of(3, 4), List.of(5, 6)));

        assertThat(tensor.require("weights", 3, 2)).isSameAs(tensor);
        assertThat(catchThrowableOfType(ShapeError.class, () -> tensor.require("weights", 2, 3)))
                .hasMessage("weights: expected an array of shape 2×3, got an array of shape 3×2.");
        assertThat(catchThrowableOfType(ShapeError.class, () -> new Tensor(new double[3], 2, 2)))
                .hasMessage("values: expected an array of shape 2×2, got a list of 3.");
    }
}
