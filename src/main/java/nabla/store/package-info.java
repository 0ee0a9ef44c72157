/**
 * The database. Start reading at {@link nabla.store.Database}: it opens SQLite or PostgreSQL, and {@code Writer} is how
 * everything gets into it. What is written returns only once it is on the disk; what cannot be written throws a
 * {@link nabla.store.StorageError}. The only importer of JDBC and Jdbi; one SQL dialect, in src/main/resources/db.
 */
package nabla.store;
