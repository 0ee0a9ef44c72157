/**
 * People and what they did: records and rules, no SQL. Start at {@link nabla.classroom.Attempt}, an answer that a
 * {@link nabla.classroom.Learner} sent, and {@link nabla.classroom.Progress}, what became of all of them. A
 * {@link nabla.classroom.Visitor} is whoever sends a request; {@link nabla.classroom.Secret} is how a browser or a
 * reader with a recovery code is known again.
 */
package nabla.classroom;
