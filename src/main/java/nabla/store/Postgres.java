package nabla.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that several nodes may share. */
final class Postgres {
    private static final int CONNECTIONS = 12;

    private static final int MILLISECONDS_TO_CONNECT = 5_000;

    private Postgres() {}

    static Connections connections(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(Dialect.POSTGRESQL.writers());
        pool.setConnectionTimeout(MILLISECONDS_TO_CONNECT);
        HikariDataSource source = new HikariDataSource(pool);
        return new Connections(Dialect.POSTGRESQL, source, source, server, "", () -> {});
    }
}
