/**
 * Endpoints of figures, one for each kind of question that a figure asks.
 *
 * <p>Start reading at {@code FormulaEndpoint}, the shortest; {@code Figures} runs them.
 */
package nabla.web.figure;
