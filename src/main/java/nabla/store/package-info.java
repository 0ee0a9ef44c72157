/** The database. Start reading at {@link nabla.store.Database}. The only importer of JDBC and Jdbi. */
package nabla.store;
