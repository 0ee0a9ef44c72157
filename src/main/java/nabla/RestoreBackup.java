package nabla;

import java.nio.file.Path;
import nabla.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings back what a backup saved. */
@Command(
        name = "restore",
        description = "Makes the database what it was when it was saved; no server may use it meanwhile."
                + " PostgreSQL is restored by pg_restore.",
        sortOptions = false)
final class RestoreBackup {
    @Parameters(paramLabel = "FILE", description = "What “nabla backup” made of a database of the same kind.")
    Path file;

    @Option(names = "--overwrite", description = "Replace what is in the database already.")
    boolean overwrite;

    void run(Settings settings) {
        if (settings.database == null) {
            Backup.restore(settings.data, file, overwrite);
        } else {
            Backup.restore(settings.database, settings.password(), file, overwrite);
        }
        System.out.println("The database is as it was saved in " + file.toAbsolutePath());
    }
}
