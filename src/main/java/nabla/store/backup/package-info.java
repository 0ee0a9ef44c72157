/**
 * Saving a database to one file, and making a database of it again. Start reading at {@link nabla.store.backup.Backup}.
 */
package nabla.store.backup;
