package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import nabla.TestPostgres;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.store.StorageError.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL whose attempts lie on a small disk of their own, where this machine lets one be mounted. */
class FullDiskOnPostgresTest {
    private static final int MORE_THAN_FIT = 2_000;

    @TempDir
    Path disk;

    private final String url = TestPostgres.freshDatabase();
    private final Random random = new Random(1);
    private Database database;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", disk.toString()),
                "this machine lets nobody mount a disk");
        database = Database.open(url);
        TestPostgres.execute(url, "CREATE TABLESPACE small LOCATION '" + disk + "'");
        TestPostgres.execute(url, "ALTER TABLE attempts SET TABLESPACE small");
    }

    @AfterEach
    void unmount() throws Exception {
        if (database != null) {
            database.close();
            TestPostgres.execute(url, "DROP TABLE attempts CASCADE");
            TestPostgres.execute(url, "DROP TABLESPACE small");
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void nothingMoreIsStoredAndThatIsSaidUntilThereIsRoom() throws IOException {
        Path filler = disk.resolve("filler");
        fill(filler);
        Submission[] last = new Submission[1];
        assertThatThrownBy(() -> {
                    for (int i = 0; i < MORE_THAN_FIT; i++) {
                        last[0] = large();
                        database.attempts().save(last[0], Visitor.newcomer());
                    }
                })
                .isInstanceOfSatisfying(
                        StorageError.class, full -> assertThat(full.reason()).isEqualTo(Reason.FULL));
        assertThat(database.attempts().find(last[0].id())).isEmpty();
        Files.delete(filler);
        database.attempts().save(last[0], Visitor.newcomer());
        assertThat(database.attempts().find(last[0].id())).isPresent();
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (filler.toFile().getUsableSpace() > 0) {
                file.write(new byte[4_096]);
            }
        }
    }

    /** Which cannot be compressed. */
    private Submission large() {
        byte[] noise = new byte[3_500];
        random.nextBytes(noise);
        return StoreTest.submission("slope", 1, "\"" + HexFormat.of().formatHex(noise) + "\"");
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
