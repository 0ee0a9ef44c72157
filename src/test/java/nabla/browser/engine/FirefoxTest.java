package nabla.browser.engine;

import java.io.IOException;
import nabla.browser.Debian;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class FirefoxTest extends OtherBrowser {

    @Override
    Engine start() throws IOException, InterruptedException {
        if (!Debian.has("firefox-esr", "Xvfb")) {
            Debian.install("firefox-esr", "xvfb");
        }
        return new Firefox();
    }
}
