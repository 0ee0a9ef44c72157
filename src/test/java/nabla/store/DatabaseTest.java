package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nabla.TestPostgres;
import nabla.classroom.Attempt;
import nabla.classroom.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    /** Where SQLite's file format says which version a writer has to know. */
    private static final int WRITE_VERSION = 18;

    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsMadeAndTheDatabaseAnswers() {
        try (Database database = Database.open(folder.resolve("a/b"))) {
            assertThat(database.isReachable()).isTrue();
            assertThat(folder.resolve("a/b/nabla.db")).exists();
        }
    }

    @Test
    void whatWasStoredIsThereWhenItOpensAgain() {
        var sent = StoreTest.submission("slope", 1, "\"2\"");
        try (Database database = Database.open(folder)) {
            database.attempts().file(sent, Visitor.newcomer());
        }
        try (Database database = Database.open(folder)) {
            assertThat(database.attempts().find(sent.id())).isPresent();
        }
    }

    @Test
    void aClosedDatabaseIsNotReachable() {
        Database database = Database.open(folder);
        database.close();
        assertThat(database.isReachable()).isFalse();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithItsFolder() throws IOException {
        Files.writeString(folder.resolve("nabla.db"), "this is a shopping list, not a database".repeat(50));
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Database.open(file)).hasMessageContaining("--data");
    }

    @Test
    void aFileThatMayOnlyBeReadIsRefused() throws IOException {
        Database.open(folder).close();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("nabla.db").toFile(), "rw")) {
            file.seek(WRITE_VERSION);
            file.write(9);
        }
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("readonly")
                .hasMessageContaining("--data");
    }

    @Test
    void anUnreachablePostgresIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/nabla?password=hunter2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("--database")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void aPostgresThatOnlyReadsIsRefused() {
        String url = TestPostgres.freshDatabase();
        Database.open(url).close();
        assertThatThrownBy(() -> Database.open(url + "&options=-c%20default_transaction_read_only=on"))
                .hasMessageContaining("read-only");
    }

    @Test
    void severalNodesMayOpenOnePostgres() {
        String url = TestPostgres.freshDatabase();
        var sent = StoreTest.submission("slope", 1, "\"2\"");
        try (Database one = Database.open(url);
                Database other = Database.open(url)) {
            one.attempts().file(sent, Visitor.newcomer());
            assertThat(other.attempts().find(sent.id())).isPresent();
        }
    }

    @Test
    void aFullDiskStoresNothingAndSaysSoUntilThereIsRoom() {
        try (Database full = Faults.full(folder)) {
            var large = StoreTest.submission("slope", 1, "\"" + "x".repeat(8_000) + "\"");
            assertThatThrownBy(() -> full.attempts().file(large, Visitor.newcomer()))
                    .isInstanceOfSatisfying(StorageError.class, error -> assertThat(error.reason())
                            .isEqualTo(StorageError.Reason.FULL));
            assertThat(full.attempts().find(large.id())).isEmpty();
            full.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
            assertThat(full.attempts().file(large, Visitor.newcomer()).attempt().submission())
                    .isEqualTo(large);
        }
    }

    @Test
    void aReadOnlyDiskStoresNothingAndSaysSo() {
        try (Database readOnly = Faults.readOnly(folder)) {
            var sent = StoreTest.submission("slope", 1, "\"2\"");
            assertThatThrownBy(() -> readOnly.attempts().file(sent, Visitor.newcomer()))
                    .isInstanceOfSatisfying(StorageError.class, error -> assertThat(error.reason())
                            .isEqualTo(StorageError.Reason.READ_ONLY));
        }
    }

    @Test
    void manyWhoWriteAtOnceAreAllServedAndOneFailureSpoilsNoOther() {
        try (Database database = Database.open(folder)) {
            List<Boolean> done = IntStream.range(0, 640)
                    .parallel()
                    .mapToObj(i -> i % 20 == 0 ? fails(database) : stores(database, i))
                    .toList();
            assertThat(done).doesNotContain(false);
            List<Attempt> attempts = new ArrayList<>();
            database.attempts().each(attempts::add);
            assertThat(attempts).hasSize(608);
        }
    }

    private static boolean stores(Database database, int seed) {
        var sent = StoreTest.submission("slope", seed, "\"2\"");
        return database.attempts().file(sent, Visitor.newcomer()).attempt() != null;
    }

    private static boolean fails(Database database) {
        try {
            database.write(handle -> handle.execute("INSERT INTO learners (id) VALUES ('without a time')"));
            return false;
        } catch (StorageError expected) {
            return true;
        }
    }
}
