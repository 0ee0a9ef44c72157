package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
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
    void itOpensAgainAfterItWasClosed() {
        Database.open(folder).close();
        try (Database database = Database.open(folder)) {
            assertThat(database.isReachable()).isTrue();
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
}
