package nabla.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.store.StorageError;
import nabla.store.connection.Postgres;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.PGProperty;

/** Saves and restores by {@code pg_dump} and {@code pg_restore}, which have to be installed. */
final class PostgresBackup {
    /** What the programs call as the driver does. */
    private static final List<PGProperty> SAME_NAME =
            List.of(PGProperty.USER, PGProperty.SSL_MODE, PGProperty.SSL_ROOT_CERT);

    private final String url;
    private final String password;
    private final Properties said;

    PostgresBackup(String url, String password) {
        this.url = url;
        this.password = password;
        said = Postgres.said(url);
    }

    void save(Path target) {
        run("pg_dump", "--format=custom", "--no-owner", "--file=" + target);
    }

    void restore(Path source, boolean overwrite) {
        try (Handle handle = Jdbi.create(Postgres.patient(url, password)).open()) {
            refuseIfUsed(handle);
            if (!overwrite && !isEmpty(handle)) {
                throw new IllegalStateException(
                        "There are learners in the database already; --overwrite replaces them by those of the backup.");
            }
        } catch (JdbiException cannot) {
            throw new IllegalStateException("The database cannot be used: "
                    + StorageError.rootOf(cannot).getMessage());
        }
        run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", source.toString());
    }

    private static void refuseIfUsed(Handle handle) {
        int servers = count(
                handle,
                "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = '"
                        + Postgres.NAME + "' AND pid <> pg_backend_pid()");
        if (servers > 0) {
            throw new IllegalStateException("A server is using the database; stop it first.");
        }
    }

    private static boolean isEmpty(Handle handle) {
        return count(handle, "SELECT COUNT(*) FROM (SELECT to_regclass('learners') AS found) t WHERE found IS NOT NULL")
                        == 0
                || count(handle, "SELECT COUNT(*) FROM learners") == 0;
    }

    private static int count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    /** The password goes by the environment: other users of the machine can read what a program is called with. */
    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program, "--no-password", "--dbname=" + connection()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String secret = said.getProperty(PGProperty.PASSWORD.getName(), password);
        if (secret != null) {
            builder.environment().put("PGPASSWORD", secret);
        }
        String output = finish(program, builder);
        if (!output.isEmpty()) {
            throw new IllegalStateException(program + " failed: " + output);
        }
    }

    /** What the program said if it failed; empty if it did not. */
    private static String finish(String program, ProcessBuilder builder) {
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            return status == 0 ? "" : output + " (status " + status + ")";
        } catch (IOException notThere) {
            throw new IllegalStateException(program + " cannot be started. Install PostgreSQL’s client programs, as new"
                    + " as the server or newer, so that " + program + " is on the PATH.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    private String connection() {
        Stream<String> place = Stream.of(
                setting("host", said.getProperty(PGProperty.PG_HOST.getName())),
                setting("port", said.getProperty(PGProperty.PG_PORT.getName())),
                setting("dbname", said.getProperty(PGProperty.PG_DBNAME.getName())),
                setting("target_session_attrs", "read-write"));
        Stream<String> others = SAME_NAME.stream()
                .filter(property -> said.containsKey(property.getName()))
                .map(property -> setting(property.getName(), said.getProperty(property.getName())));
        return Stream.concat(place, others).collect(Collectors.joining(" "));
    }

    private static String setting(String name, String value) {
        return name + "='" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
