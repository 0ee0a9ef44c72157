package nabla.web;

import nabla.store.Database;

/** Whatever has to do with exercises and readers, put together from the book and the database. */
record Desk(
        QuestionEndpoint question,
        PreviewEndpoint preview,
        AttemptsEndpoint attempts,
        HintsEndpoint hints,
        ProgressEndpoint progress,
        RecoveryEndpoint recovery,
        MyDataEndpoint myData,
        Grading grading) {

    static Desk of(Exercises exercises, Database database, Visitors visitors, Limits limits, Metrics metrics) {
        Grading grading = new Grading(exercises, database.attempts(), database.standings(), metrics::graded);
        return new Desk(
                new QuestionEndpoint(exercises, database.attempts(), database.standings(), visitors),
                new PreviewEndpoint(exercises),
                new AttemptsEndpoint(exercises, grading, visitors, limits),
                new HintsEndpoint(exercises, database.help(), visitors),
                new ProgressEndpoint(exercises, database.standings(), visitors),
                new RecoveryEndpoint(database.learners(), visitors, limits),
                new MyDataEndpoint(database.learners(), visitors),
                grading);
    }

    /** Grades in the background what this server or another one left. */
    LateGrading gradeLate() {
        return LateGrading.start(grading);
    }
}
