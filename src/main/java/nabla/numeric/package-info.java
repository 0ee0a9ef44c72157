/**
 * What the book teaches: differences and gradients here, and numbers as Python prints them; second derivatives, descent and
 * networks in rooms of their own. Everything takes the JDK's functional types and arrays of doubles, and knows no formula,
 * no plot and no page.
 *
 * <p>Start reading at {@link nabla.numeric.Difference}, go on to {@link nabla.numeric.Gradient} and the descent.
 * {@link nabla.numeric.PythonText} prints what they give.
 */
package nabla.numeric;
