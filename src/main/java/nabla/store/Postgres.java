package nabla.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that several nodes may share. */
final class Postgres {
    private static final int CONNECTIONS = 12;

    /** More of them take the processors from one another, and each has less to commit at once. */
    private static final int WRITERS = 2;

    private static final int MILLISECONDS_TO_CONNECT = 5_000;

    private Postgres() {}

    static Connections connections(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(WRITERS);
        pool.setConnectionTimeout(MILLISECONDS_TO_CONNECT);
        HikariDataSource source = new HikariDataSource(pool);
        return new Connections(source, source, WRITERS);
    }
}
