package nabla.store;

import java.util.function.Supplier;
import nabla.store.connection.Connections;

/** Opens a database, or says in one sentence why not and what to do. */
final class DatabaseOpener {
    private DatabaseOpener() {}

    static Database of(String name, String advice, Supplier<Connections> open) {
        Connections connections = null;
        Database database = null;
        try {
            connections = open.get();
            database = new Database(connections);
            database.checkWritable();
            return database;
        } catch (RuntimeException cannotOpen) {
            if (database != null) {
                database.close();
            } else if (connections != null) {
                connections.close();
            }
            throw new IllegalStateException(name + " cannot be used: " + reason(cannotOpen) + " " + advice, cannotOpen);
        }
    }

    /** The first cause's message as a sentence of one line. */
    private static String reason(Throwable exception) {
        String message = String.valueOf(StorageError.rootOf(exception).getMessage())
                .strip()
                .replaceAll("\\s*\\R\\s*", " ");
        return message.endsWith(".") ? message : message + ".";
    }
}
