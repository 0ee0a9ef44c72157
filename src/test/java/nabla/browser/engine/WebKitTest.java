package nabla.browser.engine;

import java.io.IOException;
import nabla.browser.Debian;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class WebKitTest extends OtherBrowser {

    @Override
    Engine start() throws IOException, InterruptedException {
        if (!Debian.has("WebKitWebDriver", "Xvfb")) {
            Debian.install("webkit2gtk-driver", "xvfb");
        }
        return new WebKit();
    }
}
