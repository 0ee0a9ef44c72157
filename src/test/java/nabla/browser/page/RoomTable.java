package nabla.browser.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import nabla.TestServer;
import nabla.book.Language;
import nabla.browser.BrowserTest;
import nabla.browser.Chromium;
import nabla.browser.page.Room.Width;
import nabla.web.Server;

/** Measures the whole book in both languages, at a desk and on a phone, and writes static/css/room.css; README has the command. */
public final class RoomTable {
    private RoomTable() {}

    public static void main(String[] arguments) throws IOException {
        Room room = new Room();
        try (Server server = TestServer.start();
                Browser browser = Chromium.launch()) {
            for (Language language : Language.values()) {
                for (String path : EveryPage.paths(language).toList()) {
                    for (Width width : Width.values()) {
                        measure(room, browser, "http://127.0.0.1:" + server.port() + path, width);
                    }
                }
            }
        }
        room.write();
        System.exit(0); // the driver of the browser has threads of its own
    }

    /** Each width on a page of its own: some figures are built otherwise where there is little room. */
    private static void measure(Room room, Browser browser, String address, Width width) {
        var options =
                new Browser.NewContextOptions().setHasTouch(width != Width.WIDE).setViewportSize(width.pixels(), 900);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(address);
            BrowserTest.visitFigures(page);
            room.measure(page, width);
        }
    }
}
