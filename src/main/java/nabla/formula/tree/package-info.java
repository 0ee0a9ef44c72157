/**
 * A formula as a tree of calls, as it was typed, and how it is written.
 *
 * <p>Start at {@code Node}, whose calls apply an {@code Operation}. {@code FormulaText}, {@code Latex} and {@code Python}
 * write it, with numbers by {@code NumberText}; {@code Substitution} puts numbers or other trees in, and {@code Signs}
 * tidies up after it.
 */
package nabla.formula.tree;
