/**
 * From text to tree. The only one that knows exp4j.
 *
 * <p>Start at {@code Parser}. A text passes {@code PlainText} (what keyboards type), {@code Scanner} (words and signs),
 * {@code Guard} (grammar, implied multiplication) and {@code Parser} itself (exp4j orders the operators). {@code
 * Vocabulary} holds the names that the text may use, {@code Names} takes them apart where they stand together.
 */
package nabla.formula.reading;
