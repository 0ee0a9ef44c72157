package nabla.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nabla.page.Webjar;

/** A page whose addresses are the project's files as they lie on the disk, so that it can import any module by itself. */
public final class ProjectPage {
    private static final String HOME = "http://localhost";
    private static final String EMPTY = "<!doctype html><html lang='en'><title>Modules</title>"
            + "<script>window.nabla = {texts: {}, libraries: {three: '" + Webjar.THREE.path() + "'}}</script>";

    private ProjectPage() {}

    public static Page open() {
        Page page = Chromium.launch().newPage();
        page.route(HOME + "/**", ProjectPage::answer);
        page.navigate(HOME + "/");
        return page;
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        var response = new Route.FulfillOptions();
        if (path.equals("/")) {
            response.setBody(EMPTY).setContentType("text/html; charset=utf-8");
        } else if (path.startsWith("/webjars/")) {
            response.setBodyBytes(library(path)).setContentType("text/javascript");
        } else {
            response.setPath(Path.of(path.substring(1)));
        }
        route.fulfill(response);
    }

    private static byte[] library(String path) {
        try (InputStream in = ProjectPage.class.getResourceAsStream("/META-INF/resources" + path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The project's files below a folder whose names end so, in order. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
