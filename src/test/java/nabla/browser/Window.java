package nabla.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** A window of the browser with one page, which notes what goes wrong in it behind the scenes. */
record Window(BrowserContext context, Page page) {
    /** Said of every WebGL picture on a machine without a graphics card. */
    private static final String SOFTWARE_GRAPHICS = "GL Driver Message";

    Window(Browser browser, Browser.NewContextOptions options, List<String> complaints) {
        this(browser.newContext(options));
        page.onConsoleMessage(message -> {
            boolean isComplaint =
                    message.type().equals("error") || message.type().equals("warning");
            if (isComplaint && !message.text().contains(SOFTWARE_GRAPHICS)) {
                complaints.add(message.type() + ": " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                complaints.add("request to another host: " + request.url());
            }
        });
    }

    private Window(BrowserContext context) {
        this(context, context.newPage());
    }

    /** As a reader finds it who was never here: no page, no cookie, nothing kept, nothing held back. */
    void empty(String home) {
        page.unrouteAll();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setReducedMotion(null));
        page.navigate("about:blank");
        JsonObject everything = new JsonObject();
        everything.addProperty("origin", home);
        everything.addProperty("storageTypes", "all");
        CDPSession session = context.newCDPSession(page);
        session.send("Storage.clearDataForOrigin", everything);
        session.detach();
    }

    void close() {
        context.close();
    }
}
