package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nabla.browser.BrowserTest;
import nabla.store.Database;
import nabla.web.Hosting;
import nabla.web.Server;
import nabla.web.SmallBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTest extends BrowserTest {
    private static final String PAGE =
            "<!doctype html><html lang='en'><title>School</title><link rel='icon' href='data:,'>";

    @TempDir
    Path folder;

    private HttpServer school;

    @BeforeEach
    void openSchool() throws IOException {
        school = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        school.start();
    }

    @AfterEach
    void closeSchool() {
        school.stop(0);
    }

    @Test
    void theCodeThatAFigureOffersShowsItAsItIsInAPageOfAnotherOrigin() {
        String origin = "http://127.0.0.1:" + school.getAddress().getPort();
        Hosting hosting = new Hosting(false, null, null, null, "", origin);
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database, hosting)) {
            page.navigate("http://127.0.0.1:" + server.port() + "/en/lessons/first");
            Locator figure = page.locator("#line");
            figure.getByLabel("Function f(x)").fill("x^3");
            figure.getByText("Take it along").click();
            Locator code = figure.getByLabel("HTML that shows this figure");
            assertThat(code).isVisible();
            publish(PAGE + code.inputValue());

            page.navigate(origin + "/");
            FrameLocator shown = page.frameLocator("iframe");
            assertThat(shown.getByLabel("Function f(x)")).hasValue("x^3");
            assertThat(shown.locator(".figure-sentence")).not().isEmpty();
        }
    }

    private void publish(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        school.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
