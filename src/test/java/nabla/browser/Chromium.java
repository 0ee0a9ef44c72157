package nabla.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium for the tests: the machine's, else Playwright's own download, else Debian's package. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {}

    static Browser launch() {
        return installed()
                .or(Chromium::downloaded)
                .or(Chromium::fromDebian)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                                + " or let Playwright download one, then run again."));
    }

    private static Optional<Browser> installed() {
        return USUAL_PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::launch);
    }

    private static Browser launch(Path executable) {
        return playwright(false).chromium().launch(options().setExecutablePath(executable));
    }

    private static Optional<Browser> downloaded() {
        try {
            return Optional.of(playwright(true).chromium().launch(options()));
        } catch (PlaywrightException noDownload) {
            System.err.println("Playwright could not bring a browser: " + noDownload.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Browser> fromDebian() {
        try {
            boolean done = run("apt-get", "update", "-qq")
                    && run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk");
            return done ? installed() : Optional.empty();
        } catch (IOException notDebian) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder.start().waitFor() == 0;
    }

    private static Playwright playwright(boolean download) {
        Map<String, String> environment = download ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static LaunchOptions options() {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> arguments = new ArrayList<>(QUIET);
        Stream.of("--no-sandbox").filter(flag -> root).forEach(arguments::add);
        return new LaunchOptions().setHeadless(true).setArgs(arguments);
    }
}
