package nabla.page;

import static j2html.TagCreator.*;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.book.Language;

/**
 * The figure on the opening page: secants of x² turn into the tangent at 1 as h shrinks. Until it works, and where no scripts
 * run, there is the same picture drawn from the formula.
 */
final class Cover {
    static final String KIND = "tangent";

    private static final double AT = 1;
    private static final String SETTINGS =
            "{\"function\":\"x^2\",\"at\":1,\"h\":0.1,\"scheme\":\"forward\",\"window\":[-1.5,3.5]}";

    /** From this step size on the secant turns once by itself. */
    private static final String TURN = "2";

    private static final double WIDTH = 92;
    private static final double HEIGHT = 31;

    private Cover() {}

    static DomContent render(Language language) {
        return figure(
                        figcaption(
                                p(Text.COVER.in(language)).withId("cover-title").withClass("figure-title"),
                                p(Text.COVER_LOOK.in(language)).withClass("figure-look")),
                        div(picture(language), div().withClass("figure-plot"), div().withClass("figure-desk"))
                                .withClass("figure-body"))
                .withId("cover")
                .withClass("figure")
                .withData("kind", KIND)
                .withData("settings", SETTINGS)
                .withData("turn", TURN)
                .attr("aria-labelledby", "cover-title");
    }

    private static DomContent picture(Language language) {
        return new Drawing("svg")
                .attr("viewBox", "-165 -335 535 385")
                .attr("role", "img")
                .attr("aria-label", Text.COVER.in(language))
                .withClass("cover")
                .with(
                        line(-1.75, 0, 3.95, 0).withClass("axis"),
                        line(0, -1.3, 0, 10.5).withClass("axis"))
                .with(Stream.of(2.0, 1.2, 0.6).map(Cover::secant))
                .with(through(2 * AT).withClass("tangent"), curve(), dot(AT).withClass("point"));
    }

    private static DomContent secant(double h) {
        Drawing line = through((square(AT + h) - square(AT)) / h).withClass("secant");
        return new Drawing("g").with(line, dot(AT + h).withClass("neighbour"));
    }

    private static Drawing through(double slope) {
        double unit = 1 / Math.sqrt(square(WIDTH) + square(HEIGHT * slope));
        double left = AT - 60 * unit;
        double right = AT + 330 * unit;
        return line(left, square(AT) + slope * (left - AT), right, square(AT) + slope * (right - AT));
    }

    private static Drawing curve() {
        String points = IntStream.rangeClosed(-32, 65)
                .mapToDouble(i -> i / 20.0)
                .mapToObj(x -> shown(right(x)) + "," + shown(down(square(x))))
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        return new Drawing("polyline").attr("points", points).withClass("curve");
    }

    private static Drawing line(double x1, double y1, double x2, double y2) {
        return new Drawing("line")
                .attr("x1", shown(right(x1)))
                .attr("y1", shown(down(y1)))
                .attr("x2", shown(right(x2)))
                .attr("y2", shown(down(y2)));
    }

    private static Drawing dot(double x) {
        return new Drawing("circle")
                .attr("cx", shown(right(x)))
                .attr("cy", shown(down(square(x))))
                .attr("r", "5");
    }

    private static double square(double x) {
        return x * x;
    }

    private static double right(double x) {
        return WIDTH * x;
    }

    private static double down(double y) {
        return -HEIGHT * y;
    }

    private static String shown(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** An SVG element, which j2html has no tags for. */
    private static final class Drawing extends ContainerTag<Drawing> {
        Drawing(String name) {
            super(name);
        }
    }
}
