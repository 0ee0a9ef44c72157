package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nabla.TestPostgres;
import nabla.classroom.Visitor;
import nabla.store.StorageError.Reason;
import nabla.store.connection.Connections;
import nabla.store.connection.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What is done and said while a PostgreSQL is locked, read-only or has dropped its connections. */
class PostgresFaultsTest {
    private static final String OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()";

    private final String url = TestPostgres.freshDatabase();
    private final Visitor reader = Visitor.newcomer();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(url);
        store(reader);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLockedTableIsGivenUpSoonAndReadingElsewhereGoesOn() throws SQLException {
        try (Connection operator = DriverManager.getConnection(url);
                Statement statement = operator.createStatement()) {
            operator.setAutoCommit(false);
            statement.execute("LOCK TABLE attempts");
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                assertThatThrownBy(() -> store(known()))
                        .isInstanceOfSatisfying(StorageError.class, busy -> assertThat(busy.reason())
                                .isEqualTo(Reason.BUSY));
                assertThatThrownBy(() -> database.attempts().notGraded())
                        .isInstanceOfSatisfying(StorageError.class, busy -> assertThat(busy.reason())
                                .isEqualTo(Reason.BUSY));
                assertThat(database.learners().withCookie(reader.cookie())).isPresent();
            });
            operator.rollback();
        }
        store(known());
    }

    @Test
    void oneLockedLearnerKeepsNobodyElseFromWriting() throws SQLException {
        try (Connection operator = DriverManager.getConnection(url);
                Statement statement = operator.createStatement()) {
            operator.setAutoCommit(false);
            statement.execute("SELECT * FROM learners FOR UPDATE");
            Thread stuck = new Thread(() -> assertThatThrownBy(() -> store(known())));
            stuck.start();
            TestPostgres.await(url, "SELECT COUNT(*) > 0 FROM pg_locks WHERE NOT granted");
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> store(Visitor.newcomer()));
            operator.rollback();
        }
    }

    @Test
    void connectionsThatTurnedReadOnlyAreDroppedWhenTheDatabaseIsWrittenAgain() {
        String name =
                "ALTER DATABASE " + url.replaceAll(".*/(\\w+)\\?.*", "$1") + " SET default_transaction_read_only = ";
        TestPostgres.execute(url, name + "on", OTHERS);
        assertThatThrownBy(() -> store(known()))
                .isInstanceOfSatisfying(StorageError.class, readOnly -> assertThat(readOnly.reason())
                        .isEqualTo(Reason.READ_ONLY));
        assertThat(database.learners().withCookie(reader.cookie())).isPresent();
        TestPostgres.execute(url, "SET default_transaction_read_only = off", name + "off");
        assertTimeoutPreemptively(Duration.ofSeconds(20), this::storeUntilItIsTaken);
    }

    private void storeUntilItIsTaken() {
        boolean stored = false;
        while (!stored) {
            try {
                store(known());
                stored = true;
            } catch (StorageError readOnly) {
                assertThat(readOnly.reason()).isEqualTo(Reason.READ_ONLY);
            }
        }
    }

    @Test
    void connectionsThatTheServerDroppedAreReplacedUnnoticed() {
        TestPostgres.execute(url, OTHERS);
        store(known());
        TestPostgres.execute(url, OTHERS);
        assertThat(database.learners().withCookie(reader.cookie())).isPresent();
    }

    @Test
    void aPasswordIsTakenFromWhereItIsGivenAndFromTheUrlFirst() {
        assertThat(Postgres.patient("jdbc:postgresql://h/n?user=u", "given").getPassword())
                .isEqualTo("given");
        assertThat(Postgres.patient("jdbc:postgresql://h/n?user=u&password=own", "given")
                        .getPassword())
                .isEqualTo("own");
    }

    @Test
    void statementsArePreparedWhereNoPoolStandsInFront() throws SQLException {
        try (Connections direct = Postgres.connections(url, null);
                Connections asSaid = Postgres.connections(url + "&prepareThreshold=0", null)) {
            assertThat(direct.writing().unwrap(PGSimpleDataSource.class).getPrepareThreshold())
                    .isEqualTo(5);
            assertThat(asSaid.writing().unwrap(PGSimpleDataSource.class).getPrepareThreshold())
                    .isZero();
        }
    }

    @Test
    void whatAUrlSaysHolds() {
        var server = Postgres.patient(
                "jdbc:postgresql://one,two/n?socketTimeout=7&prepareThreshold=5&targetServerType=any", null);
        assertThat(server.getSocketTimeout()).isEqualTo(7);
        assertThat(server.getPrepareThreshold()).isEqualTo(5);
        assertThat(server.getTargetServerType()).isEqualTo("any");
        assertThat(Postgres.patient("jdbc:postgresql://one,two/n", null).getTargetServerType())
                .isEqualTo("primary");
    }

    private Visitor known() {
        return Visitor.known(reader.learner());
    }

    private void store(Visitor visitor) {
        assertThat(database.attempts()
                        .save(StoreTest.submission("slope", 1, "\"2\""), visitor)
                        .attempt())
                .isNotNull();
    }
}
