package nabla.web.exercise;

import nabla.grading.Exercises;
import nabla.grading.Grading;
import nabla.grading.LateGrading;
import nabla.store.Database;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.monitoring.Metrics;

/** The endpoints of exercises and of what is stored about readers, put together from the book and the database. */
public record ExerciseEndpoints(
        QuestionEndpoint question,
        PreviewEndpoint preview,
        AttemptsEndpoint attempts,
        HintsEndpoint hints,
        ProgressEndpoint progress,
        RecoveryEndpoint recovery,
        MyDataEndpoint myData,
        Grading grading) {

    public static ExerciseEndpoints of(
            Exercises exercises, Database database, LearnerCookies cookies, Limits limits, Metrics metrics) {
        Grading grading = new Grading(exercises, database.attempts(), database.standings(), metrics::graded);
        return new ExerciseEndpoints(
                new QuestionEndpoint(exercises, database.attempts(), database.standings(), cookies, limits),
                new PreviewEndpoint(exercises, limits),
                new AttemptsEndpoint(exercises, grading, cookies, limits),
                new HintsEndpoint(exercises, database.help(), cookies, limits),
                new ProgressEndpoint(exercises, database.standings(), cookies),
                new RecoveryEndpoint(database.learners(), cookies, limits),
                new MyDataEndpoint(database.learners(), cookies),
                grading);
    }

    /** Grades in the background what this server or another one left. */
    public LateGrading gradeLate() {
        return LateGrading.start(grading);
    }
}
