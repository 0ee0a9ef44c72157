package nabla.store.connection;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Makes the tables, or brings those of an earlier version up to date. */
public final class Schema {
    private Schema() {}

    /** @throws IllegalStateException if a later version has been here, before anything is written */
    public static void bringUpToDate(Connections connections) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(connections.migrating())
                .placeholders(connections.dialect().placeholders())
                .loggers("slf4j")
                .load();
        refuseLater(flyway);
        if (flyway.migrate().migrationsExecuted > 0) {
            connections.dialect().tidy(connections.migrating());
        }
    }

    private static void refuseLater(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        if (current != null && !current.getState().isResolved()) {
            throw new IllegalStateException("It was last used by a later version of Nabla (tables of version "
                    + current.getVersion() + "). Start that version, or restore a backup that this one made.");
        }
    }
}
