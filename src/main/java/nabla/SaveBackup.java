package nabla;

import java.nio.file.Path;
import nabla.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Saves everything that readers have done. */
@Command(
        name = "backup",
        description = "Saves the database to a file, also while servers use it. PostgreSQL is saved by pg_dump.",
        sortOptions = false)
final class SaveBackup {
    @Parameters(paramLabel = "FILE", description = "Where to; it must not be there yet.")
    Path file;

    void run(Settings settings) {
        if (settings.database == null) {
            Backup.save(settings.data, file);
        } else {
            Backup.save(settings.database, settings.password(), file);
        }
        System.out.println("Everything is saved in " + file.toAbsolutePath());
    }
}
