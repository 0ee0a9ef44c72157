package nabla.store.connection;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * Where connections come from.
 *
 * @param reading for what only looks
 * @param writing for what changes something; may be the same
 * @param migrating for what changes the tables, which may take long
 * @param settings the query that each transaction that writes begins with; empty for none
 * @param there throws a {@link StorageError} if what is written would be lost
 */
public record Connections(
        Dialect dialect,
        HikariDataSource reading,
        HikariDataSource writing,
        DataSource migrating,
        String settings,
        Runnable there)
        implements AutoCloseable {

    void begin(Handle handle) {
        if (!settings.isEmpty()) {
            handle.createQuery(settings).mapTo(String.class).one();
        }
    }

    public void checkThere() {
        there.run();
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
