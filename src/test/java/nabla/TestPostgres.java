package nabla;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once for all tests that need one. */
public final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** The URL of a database with nothing in it. */
    public static String freshDatabase() {
        assumeItRuns();
        String name = "nabla_" + DATABASES.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return Server.RUNNING.getJdbcUrl("postgres", name);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What an operator would do in that database. */
    public static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The one number that a query answers with; true is 1. */
    public static long number(String url, String query) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CAST((" + query + ") AS TEXT)")) {
            row.next();
            String text = row.getString(1);
            return text.equals("true") ? 1 : text.equals("false") ? 0 : Long.parseLong(text);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Looks until a query answers with true. */
    public static void await(String url, String query) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (number(url, query) != 1) {
                Thread.onSpinWait();
            }
        });
    }

    /**
     * PostgreSQL refuses to work for root. It is run by a user of a namespace of its own then, which not every container gives.
     */
    static void assumeItRuns() {
        assumeTrue(
                !"root".equals(System.getProperty("user.name")) || givesUserNamespaces(),
                "PostgreSQL does not run as root, and this machine gives root no namespace for another user");
    }

    /** Started by the first who needs it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();
    }

    private static boolean givesUserNamespaces() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
