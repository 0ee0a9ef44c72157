package nabla.browser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/** A browser of another maker in a screen of its own, driven by what the W3C agreed on. */
abstract class Engine implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)$");
    static final int HEIGHT = 900;

    private final LinkedBlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private final Started screen = Started.of(
            List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"),
            Map.of(),
            NUMBER,
            line -> {});

    /** What its programs need to find the screen, and to draw in three dimensions without a graphics card. */
    final Map<String, String> environment() {
        return Map.of("DISPLAY", ":" + screen.ready(), "GDK_BACKEND", "x11", "LIBGL_ALWAYS_SOFTWARE", "1");
    }

    /** Opens a page in a window so wide. */
    abstract void open(String address, int width);

    /** The value of an expression on the page, awaited if it is a promise, as text. */
    abstract String value(String expression);

    /** Waits on the page until it is so. */
    final void await(String condition) {
        assertThat(value("(async () => { const isSo = () => " + condition + ";"
                        + " for (const end = Date.now() + 60000; !isSo() && Date.now() < end; )"
                        + "   await new Promise((on) => setTimeout(on, 20));"
                        + " return isSo(); })()"))
                .as(condition)
                .isEqualTo("true");
    }

    /** Brings a figure up until it has its answer, or an exercise until it can be answered. */
    final void bringUp(String selector) {
        bringUpElement("document.querySelector('" + selector + "')");
    }

    /** Brings up every figure and every exercise of the page. */
    final void visitAll() {
        String parts = "document.querySelectorAll('figure[data-kind], .exercise')";
        int count = Integer.parseInt(value(parts + ".length"));
        for (int i = 0; i < count; i++) {
            bringUpElement(parts + "[" + i + "]");
        }
    }

    /** What is mounted above it may push it away again. */
    private void bringUpElement(String part) {
        await("(" + part + ".scrollIntoView({ block: 'center' }), " + part
                + ".matches('.is-mounted:not([aria-busy=true], .is-building)'))");
    }

    /** Clicks an element, as a reader would. */
    abstract void click(String selector);

    /** Types into the element that has the focus, key by key. */
    abstract void type(String text);

    /** Notes what it says in its console. */
    final void complain(String complaint) {
        complaints.add(complaint);
    }

    /** What it complained of since the last time it was asked. */
    final List<String> complaints() {
        List<String> noted = new ArrayList<>();
        complaints.drainTo(noted);
        return noted;
    }

    @Override
    public void close() {
        screen.close();
    }
}
