/**
 * What statements run on: connections, transactions, and the schema of the tables.
 *
 * <p>Start reading at {@link nabla.store.connection.Connections}, which {@code Sqlite} or {@code Postgres} opens; {@code
 * Dialect} is all in which the two differ. {@code Writer} is how everything gets into the database: it commits together
 * what arrives together, by {@code Transactions}, which an {@code Outage} ends early. {@code Schema} migrates the tables.
 */
package nabla.store.connection;
