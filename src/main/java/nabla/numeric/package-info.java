/**
 * What the book teaches: differences, gradients, descent, critical points, two small networks, and numbers as Python
 * prints them. Everything here takes the JDK's functional types and arrays of doubles, and knows no formula, no plot and
 * no page.
 *
 * <p>Start reading at {@link nabla.numeric.Difference}, go on to {@link nabla.numeric.Gradient} and
 * {@link nabla.numeric.descent.Descent}. {@link nabla.numeric.PythonText} prints what they give.
 */
package nabla.numeric;
