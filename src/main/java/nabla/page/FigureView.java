package nabla.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nabla.book.Block;
import nabla.book.Language;

/** A figure as the server sends it: readable without JavaScript, with room kept for what {@code lib/figure/figure.js} builds. */
final class FigureView {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SLOT = Pattern.compile("\\{(function|variables|at|h)}");
    private static final Pattern MATH_CALL = Pattern.compile("\\b(exp|log|sqrt|sin|cos|tan)\\(");

    private FigureView() {}

    static DomContent render(Block.Figure block, Language language) {
        return figure(caption(block, language), body(block), tryIt(block, language))
                .withId(block.id())
                .withClass("figure")
                .withData("kind", block.kind())
                .withData("settings", block.settings())
                .withData("given", String.join(" ", given(block)))
                .attr("aria-labelledby", block.id() + "-title");
    }

    private static DomContent caption(Block.Figure block, Language language) {
        return figcaption(
                p(
                                span(Text.FIGURE.in(language, block.number())).withClass("figure-number"),
                                text(" "),
                                span(block.title()))
                        .withId(block.id() + "-title")
                        .withClass("figure-title"),
                p(block.look()).withClass("figure-look"));
    }

    private static DomContent body(Block.Figure block) {
        return div(
                        div(p(block.alt()).withId(block.id() + "-alt").withClass("figure-alt"))
                                .withClass("figure-plot"),
                        iff(block.code() != null, listing(block)),
                        div().withClass("figure-desk"))
                .withClass("figure-body");
    }

    private static DomContent listing(Block.Figure block) {
        return block.code() == null
                ? text("")
                : pre(code(each(pieces(block), piece -> piece)))
                        .withClass("figure-code")
                        .attr("tabindex", "0");
    }

    /** The code with a span for each placeholder, which the browser fills anew when the reader changes a value. */
    private static List<DomContent> pieces(Block.Figure block) {
        List<DomContent> pieces = new ArrayList<>();
        JsonNode settings = settings(block);
        Matcher slot = SLOT.matcher(block.code());
        int end = 0;
        for (; slot.find(); end = slot.end()) {
            pieces.add(text(block.code().substring(end, slot.start())));
            pieces.add(
                    span(python(settings.path(slot.group(1)))).withClass("slot").withData("slot", slot.group(1)));
        }
        pieces.add(text(block.code().substring(end)));
        return pieces;
    }

    /** The settings that the author gave, as style sheets may choose by them. */
    private static List<String> given(Block.Figure block) {
        List<String> names = new ArrayList<>();
        settings(block).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode settings(Block.Figure block) {
        try {
            return JSON.readTree(block.settings());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("settings of figure " + block.id() + " are not JSON", e);
        }
    }

    /** Enough for the first sight of an author's function; the server's own reading replaces it. */
    private static String python(JsonNode value) {
        if (value.isArray()) {
            return listed(value);
        }
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString()
                : MATH_CALL.matcher(value.asText().replace("^", "**")).replaceAll("math.$1(");
    }

    /** Names stand apart, numbers in brackets and with a point: an array of whole numbers could not hold x + h. */
    private static String listed(JsonNode list) {
        boolean names = list.path(0).isTextual();
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.isNumber()
                        ? String.valueOf(item.doubleValue())
                        : item.isArray() ? listed(item) : item.asText())
                .collect(Collectors.joining(", ", names ? "" : "[", names ? "" : "]"));
    }

    private static DomContent tryIt(Block.Figure block, Language language) {
        return p(span(Text.TRY_IT.in(language)).withClass("figure-try-label"), text(" " + block.tryIt()))
                .withClass("figure-try");
    }
}
