package nabla.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** A library that browsers load from a webjar. Its version is what the build chose: pom.xml alone names it. */
public enum Webjar {
    CHART("chart.js", "dist/chart.umd.min.js"),
    KATEX("katex", "dist/katex.min.js"),
    THREE("three", "build/three.module.min.js");

    private final String folder;
    private final String path;

    Webjar(String name, String file) {
        folder = "/webjars/" + name + "/" + version(name);
        path = folder + "/" + file;
    }

    /** The address of its script, which changes with its version, so that a browser may keep it for good. */
    public String path() {
        return path;
    }

    /** What the addresses of all its files begin with. */
    public String folder() {
        return folder;
    }

    /** The name under which a page tells its address to the scripts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String version(String name) {
        Properties properties = new Properties();
        try (InputStream in =
                Webjar.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
