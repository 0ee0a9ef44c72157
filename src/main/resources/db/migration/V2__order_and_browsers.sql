-- Order is by arrival, which the database counts: clocks differ between servers and are put back. What was there before
-- is put in the order of the clock.
CREATE TABLE attempts_in_order (
    arrival        ${counted} PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    learner        TEXT    NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    exercise       TEXT    NOT NULL,
    version        TEXT    NOT NULL,
    seed           BIGINT  NOT NULL,
    answer         TEXT    NOT NULL,
    submitted      BIGINT  NOT NULL,
    after_solution BOOLEAN NOT NULL,
    verdict        TEXT,
    points         INTEGER,
    out_of         INTEGER,
    diagnosis      TEXT,
    graded_version TEXT,
    grader         TEXT
);

INSERT INTO attempts_in_order (id, learner, exercise, version, seed, answer, submitted, after_solution,
    verdict, points, out_of, diagnosis, graded_version, grader)
SELECT id, learner, exercise, version, seed, answer, submitted, after_solution,
    verdict, points, out_of, diagnosis, graded_version, grader
FROM attempts ORDER BY submitted, id;

DROP TABLE attempts;
ALTER TABLE attempts_in_order RENAME TO attempts;

CREATE INDEX attempts_of_learner ON attempts (learner, exercise, seed);
CREATE INDEX attempts_not_graded ON attempts (arrival) WHERE verdict IS NULL;

-- Whether a browser has ever sent its cookie back: then it has got it. The first edition did not record it.
ALTER TABLE browsers ADD COLUMN used BOOLEAN NOT NULL DEFAULT TRUE;

-- When a cookie was replaced by a recovery code's; what was under way with it may still arrive for a while.
ALTER TABLE browsers ADD COLUMN replaced BIGINT;
