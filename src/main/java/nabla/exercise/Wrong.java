package nabla.exercise;

/** Where a wrong way leads. */
record Wrong(Finding finding, Value value) {}
