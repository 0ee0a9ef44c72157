package nabla.browser.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.bidi.Event;
import org.openqa.selenium.interactions.KeyInput;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** Firefox as it is installed, over WebDriver BiDi, which it speaks without a driver. */
final class Firefox extends Engine {
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Started firefox;
    private final BiDi bidi;
    private final String window;

    Firefox() {
        firefox = Started.of(
                List.of(
                        "firefox-esr",
                        "--remote-debugging-port",
                        "0",
                        "--no-remote",
                        "--profile",
                        profile(),
                        "about:blank"),
                environment(),
                LISTENING,
                line -> {});
        String address = firefox.ready() + "/session";
        HttpClient client = HttpClient.Factory.createDefault()
                .createClient(ClientConfig.defaultConfig().baseUri(URI.create(address)));
        bidi = new BiDi(new Connection(client, address), PATIENCE);
        send("session.new", Map.of("capabilities", Map.of()));
        bidi.addListener(new Event<>("log.entryAdded", entry -> entry), this::note);
        List<?> windows = (List<?>) send("browsingContext.getTree", Map.of()).get("contexts");
        window = (String) ((Map<?, ?>) windows.get(0)).get("context");
    }

    private static String profile() {
        try {
            return Files.createTempDirectory("firefox").toString();
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private void note(Map<String, Object> entry) {
        if ("error".equals(entry.get("level"))) {
            complain(String.valueOf(entry.get("text")));
        }
    }

    @Override
    void open(String address, int width) {
        Map<String, Object> size = Map.of("width", width, "height", HEIGHT);
        send("browsingContext.setViewport", Map.of("context", window, "viewport", size));
        send("browsingContext.navigate", Map.of("context", window, "url", address, "wait", "complete"));
    }

    @Override
    String value(String expression) {
        Map<String, Object> answer = send(
                "script.evaluate",
                Map.of(
                        "expression",
                        "Promise.resolve(" + expression + ").then(String)",
                        "target",
                        Map.of("context", window),
                        "awaitPromise",
                        true));
        return answer.get("result") instanceof Map<?, ?> result ? (String) result.get("value") : answer.toString();
    }

    @Override
    void click(String selector) {
        String place = "(() => { const seen = document.querySelector('%s'); seen.scrollIntoView({ block: 'center' });"
                + " const { left, top, width, height } = seen.getBoundingClientRect();"
                + " return Math.round(left + width / 2) + ' ' + Math.round(top + height / 2); })()";
        String[] at = value(place.formatted(selector)).split(" ");
        PointerInput mouse = new PointerInput(PointerInput.Kind.MOUSE, "mouse");
        perform(new Sequence(mouse, 0)
                .addAction(mouse.createPointerMove(
                        Duration.ZERO,
                        PointerInput.Origin.viewport(),
                        Integer.parseInt(at[0]),
                        Integer.parseInt(at[1])))
                .addAction(mouse.createPointerDown(0))
                .addAction(mouse.createPointerUp(0)));
    }

    @Override
    void type(String text) {
        KeyInput keyboard = new KeyInput("keyboard");
        Sequence keys = new Sequence(keyboard, 0);
        text.codePoints()
                .forEach(key -> keys.addAction(keyboard.createKeyDown(key)).addAction(keyboard.createKeyUp(key)));
        perform(keys);
    }

    private void perform(Sequence sequence) {
        send("input.performActions", Map.of("context", window, "actions", List.of(sequence.encode())));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> send(String method, Map<String, Object> parameters) {
        return bidi.send(new Command<Map<String, Object>>(method, parameters, answer -> (Map<String, Object>) answer));
    }

    @Override
    public void close() {
        firefox.close();
        super.close();
    }
}
