/**
 * Definitions: what an author wrote in exercises.yaml, read and understood, and the draw of its numbers from a seed.
 *
 * <p>Start reading at {@link nabla.exercise.definition.Definition}; {@link nabla.exercise.definition.Drawing} draws, and
 * {@link nabla.exercise.definition.Scope} reads the formulas.
 */
package nabla.exercise.definition;
