package nabla.web;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import nabla.book.reading.Bookshelf;
import nabla.classroom.Attempt;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.grading.Exercises;
import nabla.grading.Grading;
import nabla.grading.Grading.Outcome;
import nabla.store.Database;
import nabla.store.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told, and what is kept, when the disk or the grader fails. */
class FaultsTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsNamedAndNothingIsAcknowledged() {
        try (Database full = Faults.full(folder);
                Server server = SmallBook.serve(full)) {
            UUID id = UUID.randomUUID();
            Browser browser = new Browser(server);
            HttpResponse<String> response =
                    browser.post(attempts(SLOPE), attemptBody(id, 1, "\"" + "1".repeat(8_000) + "\""));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
            assertThat(response.body()).contains("disk-full", "nothing was stored");
            assertThat(browser.cookie()).isNull();
            assertThat(full.attempts().find(id)).isEmpty();
        }
    }

    @Test
    void aReadOnlyDatabaseIsNamedAndTheBookCanStillBeRead() {
        try (Database readOnly = Faults.readOnly(folder);
                Server server = SmallBook.serve(readOnly)) {
            Browser browser = new Browser(server);
            HttpResponse<String> response = browser.post("/api/exercises/slope/hints?lang=ko", "{\"seed\":1}");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("read-only", "읽기 전용");
            assertThat(browser.get("/en/lessons/first").statusCode()).isEqualTo(200);
            assertThat(browser.question(SLOPE, 1).path("state").asText()).isEqualTo("new");
        }
    }

    @Test
    void anAnswerThatTheGraderFailsOnIsSaved() {
        try (Database database = Database.open(folder)) {
            Exercises exercises = new Exercises(Bookshelf.open(SmallBook.CONTENT));
            Grading grading = new Grading(exercises, database.attempts(), database.standings(), Supplier::get);
            Submission submission = submission("this is no JSON, and the grader has to fail");
            Outcome outcome = grading.submit(exercises.find(SLOPE).orElseThrow(), submission, Visitor.newcomer());
            assertThat(outcome.grade()).isNull();
            assertThat(database.attempts().find(submission.id()))
                    .map(Attempt::submission)
                    .contains(submission);
        }
    }

    @Test
    void whatAnotherServerLeftIsGradedByOneThatRuns() {
        Submission submission = submission(right(1));
        try (Database dead = Database.open(folder);
                Database database = Database.open(folder);
                Server server = SmallBook.serve(database)) {
            assertThat(server.port()).isPositive();
            dead.attempts().save(submission, Visitor.newcomer());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                while (database.attempts().notGraded().contains(submission.id())) {
                    Thread.onSpinWait();
                }
            });
            assertThat(database.attempts().find(submission.id()).orElseThrow().grade())
                    .isPresent();
        }
    }

    @Test
    void whatWasSavedAndNotGradedIsGradedAtTheNextStart() {
        Submission submission = submission(right(1));
        try (Database database = Database.open(folder)) {
            database.attempts().save(submission, Visitor.newcomer());
        }
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database)) {
            assertThat(server.port()).isPositive();
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                while (database.attempts().notGraded().contains(submission.id())) {
                    Thread.onSpinWait();
                }
            });
            assertThat(database.attempts().find(submission.id()).orElseThrow().grade())
                    .isPresent();
        }
    }

    private static Submission submission(String answer) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new Submission(UUID.randomUUID(), SLOPE, SmallBook.slope().version(), 1, answer, now);
    }
}
