package nabla.grading;

import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nabla.book.reading.Bookshelf;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.Submission;
import nabla.classroom.Visitor;
import nabla.exercise.question.Verdict.Diagnosis;
import nabla.exercise.question.Verdict.Scored;
import nabla.store.Database;
import nabla.web.SmallBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegradingTest {
    private static final Grade WRONG = new Grade(new Scored(0, 1, new Diagnosis("wrong", null)), "old", "0");

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsWritten() {
        UUID id = stored(SLOPE, right(1), SmallBook.slope().version(), WRONG);
        assertThat(regrade(false))
                .containsExactly(
                        id + " slope with seed 1: 0/1 wrong → 1/1 right",
                        "1 attempts, 1 of them get another verdict. Nothing was written; --write stores the new verdicts.");
        assertThat(database.attempts().find(id).orElseThrow().graded()).isEqualTo(WRONG);
    }

    @Test
    void whatChangesIsWrittenWhenAskedFor() {
        UUID id = stored(SLOPE, right(1), SmallBook.slope().version(), WRONG);
        regrade(true);
        Grade grade = database.attempts().find(id).orElseThrow().graded();
        assertThat(((Scored) grade.verdict()).isRight()).isTrue();
        assertThat(grade.version()).isEqualTo(SmallBook.slope().version());
        assertThat(regrade(true))
                .containsExactly("1 attempts, 0 of them get another verdict. The new verdicts are stored.");
    }

    @Test
    void whatWasNeverGradedOrWasAnsweredByAnOlderDefinitionIsNamed() {
        stored(SLOPE, "\"2+\"", "old", null);
        assertThat(regrade(false).get(0))
                .contains("not graded → invalid", "the definition has changed since it was answered");
    }

    @Test
    void anAttemptWhoseExerciseIsGoneStaysAsItIs() {
        UUID id = stored("gone", "\"1\"", "1", WRONG);
        assertThat(regrade(true).get(0)).contains("1 belong to no exercise of this book");
        assertThat(database.attempts().find(id).orElseThrow().graded()).isEqualTo(WRONG);
    }

    private List<String> regrade(boolean write) {
        List<String> lines = new ArrayList<>();
        Regrading.run(Bookshelf.open(SmallBook.CONTENT), database, write, lines::add);
        return lines;
    }

    private UUID stored(String exercise, String answer, String version, Grade grade) {
        Submission submission = new Submission(UUID.randomUUID(), exercise, version, 1, answer, Instant.now());
        Attempt attempt =
                database.attempts().save(submission, Visitor.newcomer()).attempt();
        if (grade != null) {
            database.attempts().grade(attempt, grade);
        }
        return submission.id();
    }
}
