-- One dialect for SQLite and PostgreSQL. Times are milliseconds since 1970; ids are UUIDs as text.

CREATE TABLE learners (
    id            TEXT   NOT NULL PRIMARY KEY,
    since         BIGINT NOT NULL,
    recovery_hash TEXT   UNIQUE
);

-- A learner may come from several browsers; each has a cookie of its own.
CREATE TABLE browsers (
    cookie_hash TEXT   NOT NULL PRIMARY KEY,
    learner     TEXT   NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    since       BIGINT NOT NULL
);

CREATE INDEX browsers_of_learner ON browsers (learner);

-- The verdict is null until the attempt is graded; the points are null as well if it was invalid. The version is that
-- of the definition that was answered, the graded version the one by which the verdict was found.
CREATE TABLE attempts (
    id             TEXT    NOT NULL PRIMARY KEY,
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

CREATE INDEX attempts_of_learner ON attempts (learner, exercise, seed);
CREATE INDEX attempts_not_graded ON attempts (id) WHERE verdict IS NULL;

CREATE TABLE hints (
    learner  TEXT    NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    exercise TEXT    NOT NULL,
    seed     BIGINT  NOT NULL,
    shown    INTEGER NOT NULL,
    PRIMARY KEY (learner, exercise, seed)
);

CREATE TABLE given_up (
    learner  TEXT   NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    exercise TEXT   NOT NULL,
    seed     BIGINT NOT NULL,
    since    BIGINT NOT NULL,
    PRIMARY KEY (learner, exercise, seed)
);
