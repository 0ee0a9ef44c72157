/**
 * The database: learners, attempts and what they come to. Start reading at {@link nabla.store.Database}, which opens
 * SQLite or PostgreSQL and gives what reads and writes each of them ({@code Attempts}, {@code Learners}, {@code
 * Standings}, {@code Help}). What is written returns only once it is on the disk; what cannot be written throws a
 * {@link nabla.store.StorageError}. The rooms: {@code connection}, what statements run on, and {@code backup}. The only
 * importer of JDBC and Jdbi; one SQL dialect, in src/main/resources/db.
 */
package nabla.store;
