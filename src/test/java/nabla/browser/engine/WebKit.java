package nabla.browser.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.net.UrlChecker;
import org.openqa.selenium.net.UrlChecker.TimeoutException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** WebKit as Debian has it, in its smallest browser: the engine of Safari, not Safari itself. */
final class WebKit extends Engine {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final Pattern COMPLAINT = Pattern.compile("CONSOLE [A-Z]+ ERROR (.*)");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Said when a figure is laid out anew while it is measured, and of no consequence. */
    private static final String HARMLESS = "ResizeObserver loop";

    private final Started driver;
    private final RemoteWebDriver browser;

    WebKit() {
        int port = PortProber.findFreePort();
        driver = Started.of(List.of("WebKitWebDriver", "--port=" + port), environment(), NOTHING, this::note);
        browser = new RemoteWebDriver(listening(port), capabilities());
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    private static URL listening(int port) {
        try {
            URL address = URI.create("http://127.0.0.1:" + port).toURL();
            new UrlChecker().waitUntilAvailable(60, TimeUnit.SECONDS, new URL(address, "/status"));
            return address;
        } catch (IOException | TimeoutException deaf) {
            throw new IllegalStateException("WebKitWebDriver does not answer", deaf);
        }
    }

    /** A full screen is as narrow as it is told; a window is as wide as its buttons. */
    private static MutableCapabilities capabilities() {
        List<String> arguments =
                List.of("--automation", "--full-screen", "--enable-write-console-messages-to-stdout=true");
        MutableCapabilities capabilities = new MutableCapabilities();
        capabilities.setCapability(
                "webkitgtk:browserOptions", Map.of("binary", miniBrowser().toString(), "args", arguments));
        return capabilities;
    }

    private static Path miniBrowser() {
        try (Stream<Path> files = Files.find(LIBRARIES, 3, (file, about) -> file.endsWith("MiniBrowser"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void note(String line) {
        var complaint = COMPLAINT.matcher(line);
        if (complaint.find() && !line.contains(HARMLESS)) {
            complain(complaint.group(1));
        }
    }

    @Override
    void open(String address, int width) {
        browser.manage().window().setSize(new Dimension(width, HEIGHT));
        browser.get(address);
    }

    @Override
    String value(String expression) {
        String script = "const told = arguments[0]; Promise.resolve(" + expression
                + ").then((value) => told(String(value)), (problem) => told('failed: ' + problem));";
        return (String) browser.executeAsyncScript(script);
    }

    @Override
    void click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
    }

    @Override
    void type(String text) {
        browser.switchTo().activeElement().sendKeys(text);
    }

    @Override
    public void close() {
        try {
            browser.quit();
        } finally {
            driver.close();
            super.close();
        }
    }
}
