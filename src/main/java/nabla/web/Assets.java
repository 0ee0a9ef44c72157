package nabla.web;

import io.javalin.config.RoutesConfig;
import io.javalin.config.StaticFilesConfig;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nabla.text.Sha256;

/** Style sheets and scripts, under a prefix that changes with their content, so that a browser may keep them for good. */
record Assets(String prefix, String styles) {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    static Assets ofClasspath() {
        try {
            Path folder = Classpath.path("static");
            return new Assets("/assets/" + digest(folder), StyleSheets.joined(folder.resolve("css")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void declare(RoutesConfig routes) {
        routes.get(prefix + "/css/book.css", context -> context.contentType("text/css;charset=utf-8")
                .header("Cache-Control", FOREVER)
                .result(styles));
    }

    void serve(StaticFilesConfig config) {
        config.add(files -> {
            files.hostedPath = prefix;
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", FOREVER, "X-Content-Type-Options", "nosniff");
        });
        config.add(files -> {
            files.hostedPath = "/webjars";
            files.directory = "META-INF/resources/webjars";
            files.headers = Map.of("Cache-Control", FOREVER, "X-Content-Type-Options", "nosniff");
        });
    }

    private static String digest(Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
