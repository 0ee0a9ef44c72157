package nabla.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of lessons on a slow line of docs/benchmarks.md: each lesson of a running server in Chromium, cold and then warm, at
 * 4× CPU slowdown, 1.6 Mbit/s, 150 ms and by gzip, as browsers ask over plain http. Arguments: the server's address, and lessons by their paths if not all of them.
 */
public final class SlowLine {
    private static final Pattern LESSON = Pattern.compile("<loc>[^<]*?(/(?:ko|en)/lessons/[^<]+)</loc>");
    /** Not this machine's own address, for which browsers ask for Brotli over plain http too. */
    private static final String NAME = "book.example";

    private static final double BYTES_PER_SECOND = 1.6e6 / 8;
    private static final int LATENCY_MS = 150;
    private static final int SLOWDOWN = 4;
    private static final int WATCHED_MS = 3_000;
    private static final int LONGEST_MS = 60_000;

    /** What Chromium itself sees; a long task blocks by what it takes beyond 50 ms. */
    private static final String OBSERVER =
            """
            window.seen = { paint: 0, shift: 0, blocked: 0 };
            const see = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
            see('largest-contentful-paint', (entry) => { seen.paint = entry.startTime; });
            see('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
            see('longtask', (entry) => { seen.blocked += entry.duration - 50; });
            """;

    private static final String AT_THE_EXERCISE =
            """
            document.addEventListener('DOMContentLoaded', () => {
              const exercise = document.querySelector('.exercise');
              if (!exercise) { window.usable = 0; return; }
              exercise.scrollIntoView();
              const look = () => {
                if (exercise.classList.contains('is-mounted')) window.usable = performance.now();
                else requestAnimationFrame(look);
              };
              look();
            });
            """;

    private record Visit(long bytes, int requests, double paint, double shift, double blocked, double usable) {}

    private SlowLine() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String site = arguments[0];
        List<String> lessons = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : lessons(site);
        System.out.println("| cold; warm | bytes | requests | largest paint (s) | first exercise usable (s) | blocked (ms) | layout shift |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        try (Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(chromium))
                            .setArgs(List.of("--no-sandbox", "--host-resolver-rules=MAP " + NAME + " 127.0.0.1")));
            for (String lesson : lessons) {
                measure(browser, site.replace("127.0.0.1", NAME), lesson);
            }
        }
    }

    private static List<String> lessons(String site) throws IOException, InterruptedException {
        HttpRequest map = HttpRequest.newBuilder(URI.create(site + "/sitemap.xml")).build();
        String body = HttpClient.newHttpClient().send(map, BodyHandlers.ofString()).body();
        return LESSON.matcher(body).results().map(found -> found.group(1)).toList();
    }

    /** Cold and warm once for the page as it opens, and once more for its first exercise. */
    private static void measure(Browser browser, String site, String lesson) {
        try (BrowserContext top = browser.newContext();
                BrowserContext below = browser.newContext()) {
            top.addInitScript(OBSERVER);
            below.addInitScript(AT_THE_EXERCISE);
            Visit[] visits = new Visit[2];
            for (int i = 0; i < visits.length; i++) {
                visits[i] = visit(top, below, site + lesson);
            }
            print(lesson, visits[0], visits[1]);
        }
    }

    private static Visit visit(BrowserContext top, BrowserContext below, String address) {
        long[] counted = new long[2];
        Page page = top.newPage();
        CDPSession session = slow(top, page);
        session.on("Network.loadingFinished", event -> {
            counted[0] += event.get("encodedDataLength").getAsLong();
            counted[1]++;
        });
        page.navigate(address);
        page.waitForTimeout(WATCHED_MS);
        double[] seen = {number(page, "seen.paint"), number(page, "seen.shift"), number(page, "seen.blocked")};
        page.close();

        Page exercise = below.newPage();
        slow(below, exercise);
        exercise.navigate(address);
        exercise.waitForFunction("() => window.usable !== undefined", null, new Page.WaitForFunctionOptions().setTimeout(LONGEST_MS));
        double usable = number(exercise, "window.usable");
        exercise.close();
        return new Visit(counted[0], (int) counted[1], seen[0], seen[1], seen[2], usable);
    }

    private static CDPSession slow(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWDOWN);
        session.send("Emulation.setCPUThrottlingRate", processor);
        return session;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static void print(String lesson, Visit cold, Visit warm) {
        System.out.printf(
                Locale.ROOT,
                "| `%s` | %,d; %,d | %d; %d | %.2f; %.2f | %.2f; %.2f | %.0f; %.0f | %.3f; %.3f |%n",
                lesson.replaceFirst("^/(..)/lessons/", "$1 "),
                cold.bytes(),
                warm.bytes(),
                cold.requests(),
                warm.requests(),
                cold.paint() / 1000,
                warm.paint() / 1000,
                cold.usable() / 1000,
                warm.usable() / 1000,
                cold.blocked(),
                warm.blocked(),
                cold.shift(),
                warm.shift());
    }
}
