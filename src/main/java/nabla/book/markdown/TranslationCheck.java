package nabla.book.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nabla.book.Block;
import nabla.book.source.Problems;
import org.commonmark.node.FencedCodeBlock;

/**
 * Checks the translation of a lesson: both languages share ids, their order and the settings of figures, so that a switch
 * keeps the reader's place.
 */
public final class TranslationCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TranslationCheck() {}

    public static void compare(String slug, Draft ko, Draft en) {
        if (named(ko).equals(named(en))) {
            compareFigures(ko, en);
            return;
        }
        en.problems.add(
                firstDifference(ko.marks, en.marks),
                "in lesson " + slug + " the order of ko.md: " + String.join(", ", named(ko)),
                String.join(", ", named(en)));
    }

    private static List<String> named(Draft draft) {
        return draft.marks.stream().map(Draft.Mark::toString).toList();
    }

    private static int firstDifference(List<Draft.Mark> ko, List<Draft.Mark> en) {
        for (int i = 0; i < en.size(); i++) {
            if (i >= ko.size() || !ko.get(i).toString().equals(en.get(i).toString())) {
                return en.get(i).line();
            }
        }
        return en.isEmpty() ? 1 : en.get(en.size() - 1).line();
    }

    private static void compareFigures(Draft ko, Draft en) {
        Map<String, Block.Figure> korean = ko.fences.values().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .collect(Collectors.toMap(Block.Figure::id, Function.identity(), (first, second) -> first));
        en.fences.forEach((fence, block) -> {
            if (block instanceof Block.Figure figure) {
                compare(korean.get(figure.id()), figure, fence, en.problems);
            }
        });
    }

    private static void compare(Block.Figure ko, Block.Figure en, FencedCodeBlock fence, Problems problems) {
        if (!ko.kind().equals(en.kind())) {
            problems.add(Lines.of(fence), "the kind of widget " + en.id() + " in ko.md: " + ko.kind(), en.kind());
        } else if (!tree(ko.settings()).equals(tree(en.settings()))) {
            problems.add(
                    Lines.of(fence),
                    "the settings of widget " + en.id() + " in ko.md: " + ko.settings(),
                    en.settings());
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
