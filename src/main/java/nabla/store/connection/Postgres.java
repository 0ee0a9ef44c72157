package nabla.store.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that several nodes may share. What its URL says holds; what it leaves open is set here. */
public final class Postgres {
    /** As its connections call themselves. */
    public static final String NAME = "nabla";

    private static final int CONNECTIONS = 12;
    private static final long TO_CONNECT = TimeUnit.SECONDS.toMillis(2);
    private static final long TO_VALIDATE = TimeUnit.SECONDS.toMillis(1);
    private static final long KEPT_ALIVE = TimeUnit.MINUTES.toMillis(1);
    private static final long AT_MOST = TimeUnit.MINUTES.toMillis(15);

    /** Seconds, but for the time that the answer about TLS may take, which is in milliseconds. */
    private static final Map<PGProperty, String> UNLESS_SAID_OTHERWISE = new EnumMap<>(Map.of(
            PGProperty.APPLICATION_NAME, NAME,
            PGProperty.CONNECT_TIMEOUT, "2",
            PGProperty.SSL_RESPONSE_TIMEOUT, "2000",
            PGProperty.LOGIN_TIMEOUT, "10",
            PGProperty.SOCKET_TIMEOUT, "4",
            PGProperty.CANCEL_SIGNAL_TIMEOUT, "1",
            PGProperty.HOST_RECHECK_SECONDS, "2",
            PGProperty.TCP_KEEP_ALIVE, "true",
            PGProperty.PREPARE_THRESHOLD, "0"));

    /** How often a statement is sent until the server keeps it prepared, where it is the server that is talked to. */
    private static final int PREPARED_AFTER = 5;

    /** In milliseconds; set for each transaction, since a pool in front may refuse them for a connection. */
    private static final Map<String, Integer> FOR_A_TRANSACTION =
            Map.of("statement_timeout", 3_000, "lock_timeout", 2_000, "idle_in_transaction_session_timeout", 10_000);

    /** Hikari would let a connection be made as long as it may be waited for: too short to find the second host. */
    private static final class Server extends PGSimpleDataSource {
        @Override
        public void setLoginTimeout(int seconds) {}
    }

    private Postgres() {}

    public static Connections connections(String url, String password) {
        Properties said = said(url);
        PGSimpleDataSource patient = patient(url, password);
        PGSimpleDataSource server = server(url, said, password);
        if (!said.containsKey(PGProperty.PREPARE_THRESHOLD.getName()) && isDirect(patient)) {
            server.setPrepareThreshold(PREPARED_AFTER);
        }
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(Dialect.POSTGRESQL.writers());
        pool.setConnectionTimeout(TO_CONNECT);
        pool.setValidationTimeout(TO_VALIDATE);
        pool.setKeepaliveTime(KEPT_ALIVE);
        pool.setMaxLifetime(AT_MOST);
        HikariDataSource source = new HikariDataSource(pool);
        return new Connections(Dialect.POSTGRESQL, source, source, patient, settings(said), () -> {});
    }

    /**
     * Whether no pool of connections stands in front, which makes up the number of the server's process. It may give each
     * transaction another connection, which does not know what was prepared on the last one.
     */
    private static boolean isDirect(DataSource source) {
        try (Handle handle = Jdbi.create(source).open()) {
            int told = handle.getConnection().unwrap(PGConnection.class).getBackendPID();
            return told
                    == handle.createQuery("SELECT pg_backend_pid()")
                            .mapTo(Integer.class)
                            .one();
        } catch (SQLException impossible) {
            throw new IllegalStateException("a connection of PostgreSQL’s driver is one", impossible);
        }
    }

    /** For what may take long. */
    public static PGSimpleDataSource patient(String url, String password) {
        Properties said = said(url);
        PGSimpleDataSource patient = server(url, said, password);
        if (!said.containsKey(PGProperty.SOCKET_TIMEOUT.getName())) {
            patient.setSocketTimeout(0);
        }
        return patient;
    }

    private static PGSimpleDataSource server(String url, Properties said, String password) {
        Server server = new Server();
        server.setURL(url);
        UNLESS_SAID_OTHERWISE.forEach((property, value) -> setUnlessSaid(server, said, property, value));
        if (said.getProperty(PGProperty.PG_HOST.getName(), "").contains(",")) {
            setUnlessSaid(server, said, PGProperty.TARGET_SERVER_TYPE, "primary");
        }
        if (password != null) {
            setUnlessSaid(server, said, PGProperty.PASSWORD, password);
        }
        return server;
    }

    private static void setUnlessSaid(Server server, Properties said, PGProperty property, String value) {
        if (!said.containsKey(property.getName())) {
            server.setProperty(property, value);
        }
    }

    /** What stands in a URL, which is not repeated when it cannot be read: a password may be in it. */
    public static Properties said(String url) {
        Properties said = url.replaceFirst("\\?.*", "").contains("@") ? null : Driver.parseURL(url, null);
        if (said == null) {
            throw new IllegalStateException("Its address has to be written as"
                    + " jdbc:postgresql://host:5432/name?user=…, with the user behind the question mark.");
        }
        return said;
    }

    private static String settings(Properties said) {
        String options = said.getProperty(PGProperty.OPTIONS.getName(), "");
        return FOR_A_TRANSACTION.entrySet().stream()
                .filter(setting -> !options.contains(setting.getKey()))
                .map(setting -> "set_config('" + setting.getKey() + "', '" + setting.getValue() + "', TRUE)")
                .reduce((one, other) -> one + ", " + other)
                .map(calls -> "SELECT " + calls)
                .orElse("");
    }
}
