package nabla.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium for the tests: one that is named, else the machine's, else Playwright's download, else Debian's. */
public final class Chromium {
    private static final String ADVICE =
            "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                    + " or name one by the environment variable CHROMIUM or by -Dbrowser=FILE.";

    /** Root and many containers have no sandbox to give; the tests open their own pages alone. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** What has no windows of its own costs a third less work, so it comes first. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "msedge");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    public static Browser launch() {
        Optional<Path> named = named();
        if (named.isPresent()) {
            return launch(named.get());
        }
        return new Tries<Browser>()
                .then("the machine's own", Chromium::launchInstalled)
                .then("Playwright's download", Chromium::download)
                .then("Debian's package", Chromium::fromDebian)
                .first(ADVICE);
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty("browser"), System.getenv("CHROMIUM"))
                .filter(file -> file != null && !file.isBlank())
                .findFirst()
                .map(Path::of);
    }

    private static Browser launchInstalled() {
        return launch(installed().orElseThrow(() -> new IllegalStateException("none in the usual places")));
    }

    private static Optional<Path> installed() {
        List<String> places = new ArrayList<>(USUAL_PLACES);
        places.addAll(List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)));
        return Stream.concat(
                        NAMES.stream().flatMap(name -> places.stream().map(place -> Path.of(place, name))),
                        USUAL_PLACES.stream().map(Path::of))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser launch(Path executable) {
        return playwright(false).chromium().launch(options().setExecutablePath(executable));
    }

    private static Browser download() {
        return playwright(true).chromium().launch(options());
    }

    private static Browser fromDebian() throws IOException, InterruptedException {
        Debian.install("chromium-headless-shell", "fonts-noto-cjk");
        return launchInstalled();
    }

    private static Playwright playwright(boolean download) {
        Map<String, String> environment = download ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    }
}
