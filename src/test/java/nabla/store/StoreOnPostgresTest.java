package nabla.store;

import nabla.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StoreOnPostgresTest extends StoreTest {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(TestPostgres.freshDatabase());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
