/**
 * Derivatives to the last double.
 *
 * <p>Start at {@code ExactDerivative}. It follows a formula's tree right beside the point with {@code Germ}s, series in
 * powers of the distance, so that corners, ties and 0·∞ come out as they are; their coefficients are {@code Ball}s, numbers
 * with a bound of their error, so that it is known when more digits are needed.
 */
package nabla.formula.exact;
