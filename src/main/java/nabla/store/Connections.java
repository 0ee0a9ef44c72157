package nabla.store;

import com.zaxxer.hikari.HikariDataSource;

/**
 * Where connections come from.
 *
 * @param reading for what only looks
 * @param writing for what changes something; may be the same
 * @param writers how many transactions that write may run at a time
 */
record Connections(HikariDataSource reading, HikariDataSource writing, int writers) implements AutoCloseable {
    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
