package nabla.book.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nabla.book.Block;
import nabla.book.source.Fields;
import nabla.book.source.Problems;
import nabla.book.source.WidgetKind;
import nabla.book.source.Yaml;
import org.commonmark.node.FencedCodeBlock;

/** Reads the YAML inside a widget or exercise fence. */
final class Fence {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WIDGET_KEYS =
            List.of("id", "kind", "title", "look", "try", "alt", "settings", "code");

    private Fence() {}

    static boolean isBlock(FencedCodeBlock fence) {
        return isWidget(fence) || fence.getInfo().strip().equals("exercise");
    }

    static boolean isWidget(FencedCodeBlock fence) {
        return fence.getInfo().strip().equals("widget");
    }

    /** The figure or exercise; null after reporting why it can't be read. */
    static Block read(FencedCodeBlock fence, int number, Problems problems) {
        Yaml yaml = Yaml.read(fence.getLiteral(), Lines.of(fence) + 1, problems);
        if (yaml == null) {
            return null;
        }
        return isWidget(fence) ? figure(yaml, number, problems) : exercise(yaml, number, problems);
    }

    private static Block.Exercise exercise(Yaml yaml, int number, Problems problems) {
        return new Block.Exercise(new Fields(yaml, problems, List.of("id")).id("id"), number);
    }

    private static Block.Figure figure(Yaml yaml, int number, Problems problems) {
        Fields fields = new Fields(yaml, problems, WIDGET_KEYS);
        String kind = kind(fields, problems);
        return new Block.Figure(
                fields.id("id"),
                number,
                kind,
                fields.plainText("title"),
                fields.plainText("look"),
                fields.plainText("try"),
                fields.plainText("alt"),
                settings(fields.get("settings"), kind, problems),
                code(fields, kind, problems));
    }

    private static String kind(Fields fields, Problems problems) {
        String kind = fields.text("kind");
        if (!kind.isEmpty() && WidgetKind.of(kind).isEmpty()) {
            problems.add(fields.get("kind").line(), "a kind of widget: " + WidgetKind.words(), kind);
        }
        return kind;
    }

    private static String settings(Yaml settings, String kind, Problems problems) {
        if (settings.entries().isEmpty()) {
            problems.add(settings.line(), "a map for settings", settings.described());
        } else {
            WidgetKind.of(kind).ifPresent(known -> known.check(settings, problems));
        }
        return json(settings.plain());
    }

    private static String code(Fields fields, String kind, Problems problems) {
        boolean listing = WidgetKind.of(kind).filter(WidgetKind::hasCode).isPresent();
        if (!listing && fields.has("code")) {
            problems.add(fields.get("code").line(), "code in a listing or a trace only", "code in a " + kind);
        }
        return listing ? fields.text("code") : null;
    }

    private static String json(Object settings) {
        try {
            return JSON.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
