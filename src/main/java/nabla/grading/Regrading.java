package nabla.grading;

import java.util.function.Consumer;
import nabla.book.reading.Bookshelf;
import nabla.classroom.Attempt;
import nabla.classroom.Grade;
import nabla.classroom.Submission;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Scored;
import nabla.store.Attempts;
import nabla.store.Database;

/** Grades every stored attempt by the definitions and the grader of today, and says which verdicts change by that. */
public final class Regrading {
    private final Exercises exercises;
    private final Attempts attempts;
    private final boolean write;
    private final Consumer<String> report;
    private int all;
    private int changed;
    private int homeless;
    private int failed;

    private Regrading(Bookshelf bookshelf, Database database, boolean write, Consumer<String> report) {
        exercises = new Exercises(bookshelf);
        attempts = database.attempts();
        this.write = write;
        this.report = report;
    }

    /**
     * @param write whether to store what changes
     * @param report takes a line for each verdict that changes, then one about all of them
     */
    public static void run(Bookshelf bookshelf, Database database, boolean write, Consumer<String> report) {
        Regrading regrading = new Regrading(bookshelf, database, write, report);
        regrading.attempts.each(regrading::regrade);
        regrading.summarise();
    }

    private void regrade(Attempt attempt) {
        all++;
        exercises
                .find(attempt.submission().exercise())
                .ifPresentOrElse(loaded -> regrade(loaded, attempt), () -> homeless++);
    }

    private void regrade(LoadedExercise loaded, Attempt attempt) {
        try {
            Grade now = Grading.grade(loaded, attempt.submission());
            String before =
                    attempt.grade().map(Grade::verdict).map(Regrading::shown).orElse("not graded");
            String after = shown(now.verdict());
            if (!before.equals(after)) {
                changed++;
                report.accept(named(attempt) + ": " + before + " → " + after + remark(loaded, attempt));
            }
            if (write && !now.equals(attempt.graded())) {
                attempts.grade(attempt, now);
            }
        } catch (RuntimeException | StackOverflowError cannotGrade) {
            failed++;
            report.accept(named(attempt) + " cannot be graded: " + cannotGrade);
        }
    }

    private void summarise() {
        report.accept(all + " attempts, " + changed + " of them get another verdict"
                + (homeless > 0 ? ", " + homeless + " belong to no exercise of this book" : "")
                + (failed > 0 ? ", " + failed + " cannot be graded" : "")
                + (write
                        ? ". The new verdicts are stored."
                        : ". Nothing was written; --write stores the new verdicts."));
    }

    private static String named(Attempt attempt) {
        Submission submission = attempt.submission();
        return submission.id() + " " + submission.exercise() + " with seed " + submission.seed();
    }

    /** An answer to a question that may have been another one needs a second look. */
    private static String remark(LoadedExercise loaded, Attempt attempt) {
        return attempt.submission().version().equals(loaded.exercise().version())
                ? ""
                : " (the definition has changed since it was answered)";
    }

    private static String shown(Verdict verdict) {
        return verdict instanceof Scored scored
                ? scored.points() + "/" + scored.of() + " " + scored.diagnosis().code()
                : "invalid";
    }
}
