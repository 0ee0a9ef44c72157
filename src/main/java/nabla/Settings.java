package nabla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nabla.store.Database;
import nabla.web.Hosting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** What can be set when the book is started; each also by an environment variable. */
@Command(
        name = "nabla",
        description = "Opens the Nabla book in the browser: %nfrom the rate of change to a trained network.",
        subcommands = {SaveBackup.class, RestoreBackup.class, Regrade.class},
        versionProvider = Version.class,
        sortOptions = false)
final class Settings {
    private static final int USUAL_PORT = 7070;
    private static final String POSTGRESQL = "jdbc:postgresql://";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:NABLA_PORT:-" + Option.NULL_VALUE + "}",
            description = "Port to listen on; 0 takes any free one. NABLA_PORT. Default: 7070, or the next free one.")
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "${env:NABLA_HOST:-0.0.0.0}",
            description = "Address to listen on. NABLA_HOST. Default: 0.0.0.0, every network of this machine.")
    String host;

    @Option(
            names = "--content",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            defaultValue = "${env:NABLA_CONTENT:-${sys:nabla.content:-" + Option.NULL_VALUE + "}}",
            description = "Folder of the lessons; edits show on reload. NABLA_CONTENT. Default: those in the program.")
    Path content;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            defaultValue = "${env:NABLA_DATA:-data}",
            description = "Folder of the embedded database. NABLA_DATA. Default: ./data.")
    Path data;

    @Option(
            names = "--database",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            defaultValue = "${env:NABLA_DATABASE:-" + Option.NULL_VALUE + "}",
            description =
                    "A PostgreSQL database instead of the embedded one, which several servers may share: " + POSTGRESQL
                            + "host:5432/name?user=…. NABLA_DATABASE; its password is best in NABLA_DATABASE_PASSWORD.")
    String database;

    @Option(
            names = "--database-password-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            defaultValue = "${env:NABLA_DATABASE_PASSWORD_FILE:-" + Option.NULL_VALUE + "}",
            description = "File whose first line is the password of the PostgreSQL database."
                    + " NABLA_DATABASE_PASSWORD_FILE, or NABLA_DATABASE_PASSWORD with the password itself.")
    Path databasePasswordFile;

    @Option(
            names = "--metrics-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:NABLA_METRICS_TOKEN:-" + Option.NULL_VALUE + "}",
            description = "Lets other machines read /metrics, with Authorization: Bearer TOKEN. NABLA_METRICS_TOKEN. "
                    + "Default: none, only this machine may.")
    String metricsToken;

    @Option(
            names = "--behind-proxy",
            defaultValue = "${env:NABLA_BEHIND_PROXY:-false}",
            description =
                    "Believe X-Forwarded-For, -Host and -Proto, or Forwarded, of a proxy on this machine or in its private "
                            + "network. NABLA_BEHIND_PROXY=true. Default: the network alone says who asks.")
    boolean behindProxy;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:NABLA_PUBLIC_URL:-}",
            description =
                    "Where readers find the book, such as https://book.example: pages, their previews and the site map "
                            + "name it. NABLA_PUBLIC_URL. Default: pages name none, the site map what it was asked by.")
    String publicUrl;

    @Option(
            names = "--embed",
            paramLabel = "ORIGINS",
            split = ",",
            defaultValue = "${env:NABLA_EMBED:-}",
            description =
                    "Whose pages may show figures in frames, such as https://school.example,https://*.school.example; "
                            + "* for anyone's. NABLA_EMBED. Default: nobody's.")
    List<String> embed;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            defaultValue = "${env:NABLA_TLS_CERT:-" + Option.NULL_VALUE + "}",
            description = "Speak https with this certificate, a PEM file with those that vouch for it. NABLA_TLS_CERT. "
                    + "Default: http, for a proxy to encrypt.")
    Path tlsCert;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            defaultValue = "${env:NABLA_TLS_KEY:-" + Option.NULL_VALUE + "}",
            description = "The certificate's private key, a PEM file. NABLA_TLS_KEY.")
    Path tlsKey;

    @Option(names = "--help", scope = ScopeType.INHERIT, usageHelp = true, description = "Show this help and exit.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the program's version and exit.")
    boolean version;

    /** Refuses what the command line's own parser cannot know to be wrong. */
    void check(CommandLine commandLine) {
        if (port != null && (port < 0 || port > Ports.LAST)) {
            throw new ParameterException(commandLine, "--port has to be between 0 and " + Ports.LAST + ", not " + port);
        }
        if (content != null && !Files.isRegularFile(content.resolve("book.yaml"))) {
            throw new ParameterException(commandLine, "--content has to be a folder with a book.yaml, not " + content);
        }
        if ((tlsCert == null) != (tlsKey == null)) {
            throw new ParameterException(commandLine, "--tls-cert and --tls-key need each other");
        }
        if (!publicUrl.matches("(https?://[^/?#\\s\"<>&]+)?")) {
            throw new ParameterException(
                    commandLine, "--public-url has to be like https://book.example, without a path, not " + publicUrl);
        }
        for (String origin : framers().split(" ")) {
            if (!origin.matches("\\*|(https?://(\\*\\.)?[a-zA-Z0-9.-]+(:\\d+)?)?")) {
                throw new ParameterException(
                        commandLine, "--embed has to be like https://school.example, without a path, not " + origin);
            }
        }
        if (database != null && !database.startsWith(POSTGRESQL)) {
            throw new ParameterException(
                    commandLine, "--database has to begin with " + POSTGRESQL + ", not with " + scheme(database));
        }
    }

    Hosting hosting() {
        return new Hosting(behindProxy, metricsToken, tlsCert, tlsKey, publicUrl, framers());
    }

    private String framers() {
        return String.join(" ", embed).strip();
    }

    /** What stands before the address, where no password can be. */
    private static String scheme(String url) {
        return url.contains("//") ? url.substring(0, url.indexOf("//") + 2) : "anything else";
    }

    /**
     * Where to listen. A port that was asked for is that port or none; the usual one may give way.
     *
     * @throws IllegalStateException if it is taken, with a message that offers the next free one
     */
    int freePort() {
        int wanted = port == null ? USUAL_PORT : port;
        if (wanted == 0 || Ports.isFree(host, wanted)) {
            return wanted;
        }
        OptionalInt free = Ports.firstFree(host, wanted);
        if (port == null && free.isPresent()) {
            System.out.println("Port " + wanted + " is taken: this is port " + free.getAsInt() + ".");
            return free.getAsInt();
        }
        throw new IllegalStateException("Port " + wanted + " on " + host + " cannot be used. "
                + (free.isPresent()
                        ? "The next free one: --port " + free.getAsInt()
                        : "Choose another with --port, or another address with --host."));
    }

    Database open() {
        return database == null ? Database.open(data) : Database.open(database, password());
    }

    /**
     * Null if none is set; then the one in the URL counts, or that of the driver's own file.
     *
     * @throws IllegalStateException if the file that should hold it cannot be read
     */
    String password() {
        if (databasePasswordFile == null) {
            return System.getenv("NABLA_DATABASE_PASSWORD");
        }
        try (Stream<String> lines = Files.lines(databasePasswordFile)) {
            return lines.findFirst().orElse("");
        } catch (IOException | UncheckedIOException notReadable) {
            throw new IllegalStateException(
                    "The password cannot be read from --database-password-file " + databasePasswordFile, notReadable);
        }
    }
}
