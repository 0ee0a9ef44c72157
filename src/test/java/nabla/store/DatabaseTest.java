package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nabla.TestPostgres;
import nabla.classroom.Attempt;
import nabla.classroom.Visitor;
import nabla.store.connection.Postgres;
import nabla.store.connection.Sqlite;
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

    /** As on the JVM's own threads under Maven, whose class loader knows neither driver nor migrations. */
    @Test
    void itOpensOnAThreadThatKnowsNoOtherClassesThanTheJdks() throws Exception {
        Callable<Boolean> open = () -> {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            try (Database database = Database.open(folder);
                    Database shared = Database.open(TestPostgres.freshDatabase())) {
                return database.isReachable() && shared.isReachable();
            }
        };
        ExecutorService stranger = Executors.newSingleThreadExecutor();
        try {
            assertThat(stranger.submit(open).get()).isTrue();
        } finally {
            stranger.shutdown();
        }
    }

    @Test
    void whatWasStoredIsThereWhenItOpensAgain() {
        var sent = StoreTest.submission("slope", 1, "\"2\"");
        try (Database database = Database.open(folder)) {
            database.attempts().save(sent, Visitor.newcomer());
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
    void aFolderThatIsAFileIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Database.open(file)).hasMessageContaining("It is a file, not a folder.");
        assertThatThrownBy(() -> Database.open(file.resolve("below")))
                .hasMessageContaining("cannot be used: ")
                .hasMessageNotContaining("cannot be used: " + file);
    }

    @Test
    void aDamagedFileIsRefusedWithWhatToDo() throws IOException {
        try (Database database = Database.open(folder)) {
            for (int i = 0; i < 100; i++) {
                database.attempts()
                        .save(StoreTest.submission("slope", i, "\"" + "2".repeat(900) + "\""), Visitor.newcomer());
            }
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("nabla.db").toFile(), "rw")) {
            file.seek(6 * 4_096);
            file.write(new byte[20 * 4_096]);
        }
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("nabla restore");
    }

    @Test
    void aDatabaseOfALaterVersionIsRefusedAndNotWritten() throws IOException {
        try (Database database = Database.open(folder)) {
            database.write(handle -> handle.execute("INSERT INTO flyway_schema_history"
                    + " (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', '', 0, TRUE)"));
        }
        byte[] before = Files.readAllBytes(folder.resolve("nabla.db"));
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("later version of Nabla (tables of version 99)");
        assertThat(Files.readAllBytes(folder.resolve("nabla.db"))).isEqualTo(before);
    }

    @Test
    void nobodyElseOfTheMachineMayReadTheDatabase() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "permissions as POSIX has them");
        Path data = folder.resolve("data");
        Database.open(data).close();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data.resolve("nabla.db"), PosixFilePermissions.fromString("rw-r--r--"));
        try (Database database = Database.open(data)) {
            database.attempts().save(StoreTest.submission("slope", 1, "\"2\""), Visitor.newcomer());
            assertThat(permissions(data)).isEqualTo("rwx------");
            for (String file : List.of("nabla.db", "nabla.db-wal", "nabla.db-shm")) {
                assertThat(permissions(data.resolve(file))).as(file).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aFolderThatHoldsOtherThingsStaysAsOpenAsItIs() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "permissions as POSIX has them");
        Files.writeString(folder.resolve("another"), "");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Database.open(folder).close();
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(folder.resolve("nabla.db"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatIsDeletedIsGoneFromEveryFile() throws IOException {
        byte[] answer = "31415926535.8979".getBytes(StandardCharsets.US_ASCII);
        try (Database database = Database.open(folder)) {
            Visitor reader = Visitor.newcomer();
            for (int i = 0; i < 20; i++) {
                var sent =
                        StoreTest.submission("slope", i, "\"" + new String(answer, StandardCharsets.US_ASCII) + "\"");
                database.attempts().save(sent, i == 0 ? reader : Visitor.known(reader.learner()));
            }
            assertThat(filesWith(answer)).isNotEmpty();
            database.learners().delete(reader.learner());
            assertThat(filesWith(answer)).isEmpty();
        }
        assertThat(filesWith(answer)).isEmpty();
    }

    private List<Path> filesWith(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void aFileThatIsDeletedUnderTheServerTakesNoMoreAnswers() throws IOException {
        try (Database database = Database.open(folder)) {
            database.attempts().save(StoreTest.submission("slope", 1, "\"2\""), Visitor.newcomer());
            Files.delete(folder.resolve("nabla.db"));
            assertThat(database.isReachable()).isFalse();
            assertThatThrownBy(() ->
                            database.attempts().save(StoreTest.submission("slope", 1, "\"2\""), Visitor.newcomer()))
                    .isInstanceOf(StorageError.class)
                    .hasMessageContaining("deleted");
        }
    }

    @Test
    void theFirstEditionsDatabaseIsBroughtUpToDate() {
        try (HikariDataSource first = Sqlite.connections(folder).writing()) {
            FirstEdition.fill(first);
        }
        FirstEdition.check(() -> Database.open(folder));
    }

    @Test
    void theFirstEditionsPostgresIsBroughtUpToDate() {
        String url = TestPostgres.freshDatabase();
        FirstEdition.fill(Postgres.patient(url, null));
        FirstEdition.check(() -> Database.open(url));
    }

    @Test
    void anAddressWithAPasswordInTheWrongPlaceIsNotRepeated() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://reader:hunter2@127.0.0.1/nabla"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("?user=")
                .hasMessageNotContaining("hunter2");
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
            one.attempts().save(sent, Visitor.newcomer());
            assertThat(other.attempts().find(sent.id())).isPresent();
        }
    }

    @Test
    void aFullDiskStoresNothingAndSaysSoUntilThereIsRoom() {
        try (Database full = Faults.full(folder)) {
            var large = StoreTest.submission("slope", 1, "\"" + "x".repeat(8_000) + "\"");
            assertThatThrownBy(() -> full.attempts().save(large, Visitor.newcomer()))
                    .isInstanceOfSatisfying(StorageError.class, error -> assertThat(error.reason())
                            .isEqualTo(StorageError.Reason.FULL));
            assertThat(full.attempts().find(large.id())).isEmpty();
            full.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
            assertThat(full.attempts().save(large, Visitor.newcomer()).attempt().submission())
                    .isEqualTo(large);
        }
    }

    @Test
    void aReadOnlyDiskStoresNothingAndSaysSo() {
        try (Database readOnly = Faults.readOnly(folder)) {
            var sent = StoreTest.submission("slope", 1, "\"2\"");
            assertThatThrownBy(() -> readOnly.attempts().save(sent, Visitor.newcomer()))
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
        return database.attempts().save(sent, Visitor.newcomer()).attempt() != null;
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
