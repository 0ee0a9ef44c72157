package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.LearnerData;
import nabla.classroom.Progress.State;
import nabla.classroom.SaveResult;
import nabla.classroom.SaveResult.Ownership;
import nabla.classroom.Standing;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Diagnosis;
import nabla.exercise.question.Verdict.Invalid;
import nabla.exercise.question.Verdict.Scored;
import nabla.text.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both databases have to do alike with attempts, hints and solutions. */
public abstract class StoreTest {
    static final Verdict RIGHT = new Scored(2, 2, new Diagnosis("right", new Bilingual("맞습니다.", "Right.")));
    static final Verdict HALF = new Scored(1, 2, new Diagnosis("mistake-1", null));
    static final Verdict INVALID = new Invalid(new Bilingual("수가 아닙니다.", "Not a number."), "answer", 3);
    private static final long SEED = 1L << 53;
    private final Visitor reader = Visitor.newcomer();

    abstract Database database();

    @BeforeEach
    void nobodyHasBeenHere() {
        database().write(handle -> handle.execute("DELETE FROM learners"));
    }

    @Test
    void anAttemptIsThereAsItWasSentUntilItIsGraded() {
        Submission sent = submission("slope", SEED, "\"2*x → 二 'quoted'\"");
        Attempt stored = database().attempts().save(sent, reader).attempt();
        assertThat(stored.submission()).isEqualTo(sent);
        assertThat(stored.grade()).isEmpty();
        database().attempts().grade(stored, new Grade(HALF, "v1", "7"));
        assertThat(database().attempts().find(sent.id()).orElseThrow().grade()).contains(new Grade(HALF, "v1", "7"));
        database().attempts().grade(stored, new Grade(INVALID, "v2", "8"));
        assertThat(database().attempts().find(sent.id()).orElseThrow().grade()).contains(new Grade(INVALID, "v2", "8"));
    }

    @Test
    void theSameAttemptSentAgainStoresNothingNewAndHasItsGrade() {
        Submission sent = submission("slope", 1, "\"2\"");
        Attempt first = database().attempts().save(sent, reader).attempt();
        database().attempts().grade(first, new Grade(RIGHT, "v1", "1"));
        Submission again = new Submission(sent.id(), "slope", "another version", 1, "\"2\"", Instant.now());
        SaveResult filed = database().attempts().save(again, known());
        assertThat(filed.attempt().grade()).contains(new Grade(RIGHT, "v1", "1"));
        assertThat(standing("slope", 1).progress().attempts()).isEqualTo(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void anIdBelongsToItsFirstAnswer() {
        Submission sent = submission("slope", 1, "\"2\"");
        database().attempts().save(sent, reader);
        Submission other = new Submission(sent.id(), "slope", "1", 1, "\"3\"", Instant.now());
        assertThat(database().attempts().save(other, known()).ownership()).isEqualTo(Ownership.DIFFERENT);
        assertThat(all()).extracting(attempt -> attempt.submission().answer()).containsExactly("\"2\"");
    }

    @Test
    void nobodyGetsSomebodyElsesAttempt() {
        Submission sent = submission("slope", 1, "\"2\"");
        Visitor other = Visitor.newcomer();
        database().attempts().save(submission("slope", 1, "\"5\""), other);
        database().attempts().save(sent, reader);
        SaveResult filed = database().attempts().save(sent, Visitor.known(other.learner()));
        assertThat(filed).isEqualTo(SaveResult.refused(Ownership.FOREIGN));
    }

    @Test
    void anAnswerWithACookieIsItsLearnersAndNobodysIfNobodyHasIt() {
        Submission first = submission("slope", 1, "\"2\"");
        Submission second = submission("slope", 1, "\"3\"");
        Visitor other = Visitor.newcomer();
        database().attempts().save(submission("slope", 1, "\"5\""), other);
        assertThat(database().attempts().save(first, reader.cookie())).isEmpty();
        database().attempts().save(first, reader);
        SaveResult filed = database().attempts().save(second, reader.cookie()).orElseThrow();
        assertThat(filed.attempt().learner()).isEqualTo(reader.learner());
        assertThat(database().attempts().save(second, reader.cookie())).contains(filed);
        assertThat(database().attempts().save(second, other.cookie())).contains(SaveResult.refused(Ownership.FOREIGN));
        assertThat(all()).hasSize(3);
    }

    @Test
    void aNewcomerWhoNeverGotTheFirstAnswerIsTheSameLearner() {
        Submission sent = submission("slope", 1, "\"2\"");
        Visitor again = Visitor.newcomer();
        database().attempts().save(sent, reader);
        assertThat(database().attempts().save(sent, again).attempt().learner()).isEqualTo(reader.learner());
        assertThat(database()
                        .learners()
                        .withCookie(again.cookie())
                        .orElseThrow()
                        .learner())
                .isEqualTo(reader.learner());
        assertThat(database().learners().withCookie(reader.cookie())).isPresent();
        assertThat(all()).hasSize(1);
    }

    @Test
    void aNewcomerWithTheIdOfALaterAttemptStaysOutside() {
        Submission second = submission("slope", 1, "\"3\"");
        database().attempts().save(submission("slope", 1, "\"2\""), reader);
        database().attempts().save(second, known());
        Visitor stranger = Visitor.newcomer();
        assertThat(database().attempts().save(second, stranger).ownership()).isEqualTo(Ownership.FOREIGN);
        assertThat(database().learners().withCookie(stranger.cookie())).isEmpty();
    }

    @Test
    void invalidAttemptsAndThoseNotGradedDoNotCount() {
        attempt("slope", 1, INVALID);
        attempt("slope", 1, HALF);
        Submission notGraded = submission("slope", 1, "\"4\"");
        database().attempts().save(notGraded, known());
        assertThat(standing("slope", 1).progress().attempts()).isEqualTo(1);
        assertThat(standing("slope", 1).progress().points()).isEqualTo(1);
        assertThat(database().attempts().notGraded()).containsExactly(notGraded.id());
    }

    @Test
    void theBestAttemptCountsAndVariantsAreToldApart() {
        attempt("slope", 1, HALF);
        attempt("slope", 1, RIGHT);
        attempt("slope", 1, HALF);
        attempt("slope", 2, HALF);
        assertThat(standing("slope", 1).progress().state()).isEqualTo(State.SOLVED);
        assertThat(standing("slope", 2).progress().state()).isEqualTo(State.TRIED);
        assertThat(standing("slope", 3).progress().state()).isEqualTo(State.NEW);
        assertThat(database().standings().all(reader.learner())).hasEntrySatisfying("slope", progress -> {
            assertThat(progress.attempts()).isEqualTo(4);
            assertThat(progress.points()).isEqualTo(2);
            assertThat(progress.of()).isEqualTo(2);
            assertThat(progress.state()).isEqualTo(State.SOLVED);
        });
    }

    @Test
    void hintsComeOneAtATimeAndEnd() {
        assertThat(database().help().nextHint(reader, "slope", SEED, 2)).isEqualTo(1);
        assertThat(database().help().nextHint(known(), "slope", SEED, 2)).isEqualTo(2);
        assertThat(database().help().nextHint(known(), "slope", SEED, 2)).isEqualTo(2);
        assertThat(database().help().nextHint(known(), "slope", 4, 2)).isEqualTo(1);
        assertThat(standing("slope", SEED).hints()).isEqualTo(2);
        assertThat(database().learners().withCookie(reader.cookie())).isPresent();
    }

    @Test
    void whoAsksForTheSolutionBeforeSolvingHasGivenUp() {
        assertThat(standing("slope", 1).maySeeSolution()).isFalse();
        database().help().showSolution(reader, "slope", 1);
        attempt("slope", 1, RIGHT);
        assertThat(standing("slope", 1).progress().state()).isEqualTo(State.GIVEN_UP);
        assertThat(standing("slope", 1).progress().points()).isEqualTo(2);
        assertThat(all()).extracting(Attempt::afterSolution).containsExactly(true);
        attempt("slope", 2, RIGHT);
        assertThat(database().standings().all(reader.learner()).get("slope").state())
                .isEqualTo(State.SOLVED);
    }

    @Test
    void whoAsksForTheSolutionAfterSolvingHasNotGivenUp() {
        attempt("slope", 1, RIGHT);
        database().help().showSolution(known(), "slope", 1);
        assertThat(standing("slope", 1).progress().gaveUp()).isFalse();
    }

    @Test
    void theLastGradedAttemptIsThatOfTheLearnerAndTheVariant() {
        Visitor other = Visitor.newcomer();
        Attempt first = sent(reader, 1, 10);
        Attempt second = sent(known(), 1, 20);
        sent(known(), 1, 30);
        graded(first, RIGHT);
        graded(second, INVALID);
        graded(sent(known(), 2, 40), HALF);
        graded(sent(other, 1, 50), HALF);
        assertThat(database().attempts().lastGraded(reader.learner(), "slope", 1))
                .contains(new Attempt(second.submission(), reader.learner(), false, new Grade(INVALID, "v1", "1")));
        assertThat(database().attempts().lastGraded(other.learner(), "slope", 2))
                .isEmpty();
    }

    private Attempt sent(Visitor visitor, long seed, long at) {
        Submission sent =
                new Submission(UUID.randomUUID(), "slope", "1", seed, "\"" + at + "\"", Instant.ofEpochMilli(at));
        return database().attempts().save(sent, visitor).attempt();
    }

    private void graded(Attempt attempt, Verdict verdict) {
        database().attempts().grade(attempt, new Grade(verdict, "v1", "1"));
    }

    @Test
    void theOrderIsThatOfArrivalWhateverTheClocksSay() {
        Attempt first = sent(reader, 1, 2_000);
        Attempt second = sent(known(), 1, 1_000);
        graded(first, HALF);
        graded(second, RIGHT);
        assertThat(database().attempts().lastGraded(reader.learner(), "slope", 1))
                .map(Attempt::submission)
                .contains(second.submission());
        assertThat(database()
                        .learners()
                        .learnerData(reader.learner())
                        .orElseThrow()
                        .attempts())
                .extracting(Attempt::submission)
                .containsExactly(first.submission(), second.submission());
    }

    @Test
    void anIdAloneOpensNothingAfterTenMinutes() {
        Submission sent = submission("slope", 1, "\"2\"");
        database().attempts().save(sent, reader);
        Submission later =
                new Submission(sent.id(), "slope", "1", 1, "\"2\"", sent.at().plus(Duration.ofMinutes(10)));
        assertThat(database().attempts().save(later, Visitor.newcomer()).ownership())
                .isEqualTo(Ownership.FOREIGN);
    }

    @Test
    void anIdAloneOpensNothingOnceItsBrowserCameBack() {
        Submission sent = submission("slope", 1, "\"2\"");
        database().attempts().save(sent, reader);
        database().learners().renew(reader.cookie());
        assertThat(database().attempts().save(sent, Visitor.newcomer()).ownership())
                .isEqualTo(Ownership.FOREIGN);
    }

    @Test
    void aBrowserThatSentItsFirstAnswerAgainCameBack() {
        Submission sent = submission("slope", 1, "\"2\"");
        database().attempts().save(sent, reader);
        database().attempts().save(sent, reader.cookie());
        assertThat(database().attempts().save(sent, Visitor.newcomer()).ownership())
                .isEqualTo(Ownership.FOREIGN);
    }

    @Test
    void aDamagedRowIsLeftOutAndSpoilsNothingElse() {
        Attempt sound = sent(reader, 1, 10);
        Attempt unreadable = sent(known(), 1, 20);
        Attempt nameless = sent(known(), 1, 30);
        graded(sound, HALF);
        graded(unreadable, RIGHT);
        database()
                .write(handle -> handle.execute(
                        "UPDATE attempts SET verdict = '{half a verd' WHERE id = ?",
                        unreadable.submission().id().toString()));
        database()
                .write(handle -> handle.execute(
                        "UPDATE attempts SET id = 'no id' WHERE id = ?",
                        nameless.submission().id().toString()));
        LearnerData learnerData =
                database().learners().learnerData(reader.learner()).orElseThrow();
        assertThat(learnerData.attempts())
                .extracting(Attempt::submission)
                .containsExactly(sound.submission(), unreadable.submission());
        assertThat(learnerData.damaged()).isEqualTo(1);
        assertThat(database().attempts().lastGraded(reader.learner(), "slope", 1))
                .map(Attempt::submission)
                .contains(sound.submission());
        assertThat(all()).hasSize(2);
    }

    @Test
    void whatIsGradedOfALearnerWhoIsGoneIsRefused() {
        Attempt stored = sent(reader, 1, 10);
        database().learners().delete(reader.learner());
        assertThatThrownBy(() -> graded(stored, RIGHT))
                .isInstanceOfSatisfying(
                        StorageError.class, gone -> assertThat(gone.reason()).isEqualTo(StorageError.Reason.GONE));
        assertThatThrownBy(() -> database().help().nextHint(known(), "slope", 1, 2))
                .isInstanceOfSatisfying(
                        StorageError.class, gone -> assertThat(gone.reason()).isEqualTo(StorageError.Reason.GONE));
        assertThatThrownBy(() -> database().learners().newRecoveryCode(reader.learner()))
                .isInstanceOf(StorageError.class);
    }

    @Test
    void everyAttemptIsFoundHoweverManyThereAre() {
        for (int i = 0; i < 1_001; i++) {
            database().attempts().save(submission("slope", i, "\"1\""), i == 0 ? reader : known());
        }
        assertThat(all())
                .extracting(attempt -> attempt.submission().id())
                .doesNotHaveDuplicates()
                .hasSize(1_001);
    }

    private Standing standing(String exercise, long seed) {
        return database().standings().at(reader.learner(), exercise, seed);
    }

    private void attempt(String exercise, long seed, Verdict verdict) {
        Submission sent = submission(exercise, seed, "\"1\"");
        Attempt stored =
                database().attempts().save(sent, isKnown() ? known() : reader).attempt();
        assertThat(database().attempts().grade(stored, new Grade(verdict, "v1", "1")))
                .isEqualTo(standing(exercise, seed));
    }

    private boolean isKnown() {
        return database().learners().withCookie(reader.cookie()).isPresent();
    }

    private Visitor known() {
        return Visitor.known(reader.learner());
    }

    private List<Attempt> all() {
        List<Attempt> attempts = new ArrayList<>();
        database().attempts().each(attempts::add);
        return attempts;
    }

    public static Submission submission(String exercise, long seed, String answer) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new Submission(UUID.randomUUID(), exercise, "1", seed, answer, now);
    }
}
