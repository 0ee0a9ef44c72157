package nabla.store;

import static nabla.store.StoreTest.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nabla.classroom.LearnerData;
import nabla.classroom.Secret;
import nabla.classroom.Session;
import nabla.classroom.Visitor;
import org.junit.jupiter.api.Test;

/** What both databases have to do alike with those who were here. */
abstract class LearnersTest {

    abstract Database database();

    @Test
    void neitherCookiesNorRecoveryCodesAreStored() {
        Visitor reader = arrived();
        Secret code = database().learners().newRecoveryCode(reader.learner());
        String everything = database().read(handle -> handle.createQuery(
                        "SELECT b.cookie_hash, l.recovery_hash FROM learners l JOIN browsers b ON b.learner = l.id")
                .mapToMap()
                .list()
                .toString());
        assertThat(everything).contains(reader.cookie().hash(), code.hash());
        assertThat(everything).doesNotContain(reader.cookie().text(), code.text());
    }

    @Test
    void aRecoveryCodeLetsAnotherBrowserIn() {
        Visitor reader = arrived();
        Secret code = database().learners().newRecoveryCode(reader.learner());
        Secret typed = Secret.ofRecoveryCode(code.inGroups().toLowerCase()).orElseThrow();
        Secret cookie = database().learners().recover(typed, null).orElseThrow();
        assertThat(owner(cookie)).contains(reader.learner());
        assertThat(owner(reader.cookie())).contains(reader.learner());
    }

    @Test
    void aNewRecoveryCodeVoidsTheOldOne() {
        Visitor reader = arrived();
        Secret old = database().learners().newRecoveryCode(reader.learner());
        database().learners().newRecoveryCode(reader.learner());
        assertThat(database().learners().recover(old, null)).isEmpty();
    }

    @Test
    void whatWasDoneInTheOtherBrowserBeforeIsTakenAlong() {
        Visitor reader = arrived();
        Visitor there = arrived();
        database().help().nextHint(Visitor.known(reader.learner()), "slope", 1, 3);
        database().help().nextHint(Visitor.known(there.learner()), "slope", 1, 3);
        database().help().nextHint(Visitor.known(there.learner()), "slope", 1, 3);
        database().help().showSolution(Visitor.known(there.learner()), "bowl", 2);
        Secret code = database().learners().newRecoveryCode(reader.learner());
        database().learners().recover(code, there.learner());
        LearnerData learnerData = learnerData(reader.learner()).orElseThrow();
        assertThat(learnerData.attempts()).hasSize(2);
        assertThat(learnerData.hints()).containsExactly(new LearnerData.Hints("slope", 1, 2));
        assertThat(learnerData.givenUp())
                .extracting(LearnerData.GivenUp::exercise)
                .containsExactly("bowl");
        assertThat(learnerData(there.learner())).isEmpty();
    }

    @Test
    void whoHasARecoveryCodeOfTheirOwnStaysApart() {
        Visitor reader = arrived();
        Visitor there = arrived();
        database().learners().newRecoveryCode(there.learner());
        Secret code = database().learners().newRecoveryCode(reader.learner());
        database().learners().recover(code, there.learner());
        assertThat(learnerData(there.learner()).orElseThrow().attempts()).hasSize(1);
        assertThat(learnerData(reader.learner()).orElseThrow().attempts()).hasSize(1);
    }

    @Test
    void whoSignsOutEverywhereElseStaysHere() {
        Visitor reader = arrived();
        Secret code = database().learners().newRecoveryCode(reader.learner());
        Secret here = database().learners().recover(code, null).orElseThrow();
        database().learners().signOutOthers(reader.learner(), here);
        assertThat(owner(here)).contains(reader.learner());
        assertThat(owner(reader.cookie())).isEmpty();
        assertThat(database().attempts().save(submission("slope", 1, "\"2\""), reader.cookie()))
                .isEmpty();
    }

    @Test
    void whoIsDeletedLeavesNothingBehind() {
        Visitor reader = arrived();
        database().help().nextHint(Visitor.known(reader.learner()), "slope", 1, 3);
        database().help().showSolution(Visitor.known(reader.learner()), "slope", 1);
        database().learners().delete(reader.learner());
        assertThat(owner(reader.cookie())).isEmpty();
        for (String table : List.of(
                "learners WHERE id",
                "attempts WHERE learner",
                "hints WHERE learner",
                "given_up WHERE learner",
                "browsers WHERE learner")) {
            assertThat(database().<Integer>read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table + " = :id")
                            .bind("id", reader.learner().toString())
                            .mapTo(Integer.class)
                            .one()))
                    .as(table)
                    .isZero();
        }
    }

    private Visitor arrived() {
        Visitor reader = Visitor.newcomer();
        database().attempts().save(submission("slope", 1, "\"2\""), reader);
        return reader;
    }

    private Optional<UUID> owner(Secret cookie) {
        return database()
                .learners()
                .withCookie(cookie)
                .filter(session -> !session.replaced())
                .map(Session::learner);
    }

    private Optional<LearnerData> learnerData(UUID learner) {
        return database().learners().learnerData(learner);
    }
}
