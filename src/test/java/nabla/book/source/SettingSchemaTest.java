package nabla.book.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nabla.schema.Fragments;
import nabla.schema.Schemas;
import nabla.schema.Validator;
import org.junit.jupiter.api.Test;

/** What the check of the content takes for a figure's setting and what its schema takes. */
class SettingSchemaTest {
    private static final List<String> VALUES = List.of(
            "word",
            "''",
            "x^2",
            "true",
            "0",
            "3",
            "-1",
            "0.5",
            "[]",
            "{a: 1}",
            "[x]",
            "[x, y]",
            "[1, 2]",
            "[2, 1]",
            "[x, 1]",
            "[[1, 2], [3, 4]]",
            "[[2, 1], [3, 4]]",
            "[[1], [2, 3]]",
            "[[x, y], [a, 1]]",
            "[[]]",
            "[0, 1, 0]",
            "[1, 1]",
            "[0]",
            "forward",
            "descent",
            "[descent, momentum]",
            "[descent, ascend]",
            "linear");

    @Test
    void theyDifferInWhatASchemaCannotSay() {
        assertThat(Stream.of(Setting.values()).flatMap(SettingSchemaTest::differences))
                .containsExactlyInAnyOrder(
                        "WINDOW [2, 1]",
                        "WINDOW [1, 1]",
                        "PLANE [[2, 1], [3, 4]]",
                        "MATRIX [[1], [2, 3]]",
                        "ONE_HOT [1, 1]");
    }

    private static Stream<String> differences(Setting setting) {
        ObjectNode schema = FigureSchema.schema(setting);
        schema.set("definitions", Schemas.common());
        Validator validator = new Validator(schema);
        return VALUES.stream()
                .filter(value -> setting.accepts(Yaml.read(value, 1, new Problems("")))
                        != validator.complaints(Fragments.tree(value)).isEmpty())
                .map(value -> setting + " " + value);
    }
}
