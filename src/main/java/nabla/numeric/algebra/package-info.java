/** Second derivatives in many variables: symmetric matrices, what bends where, and the nature of critical points. */
package nabla.numeric.algebra;
