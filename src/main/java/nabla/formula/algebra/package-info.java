/**
 * Symbolic work with exact decimal numbers: what a textbook would write.
 *
 * <p>Start at {@code Derivative}. {@code Algebra} makes a {@code Sum} of a tree: {@code Term}s, each a {@code Rational}
 * times {@code Factor}s, each a {@code Base} with an exponent. On it work {@code Powers}, {@code Expansion} and {@code
 * CommonDenominator}; {@code Textbook} makes the shortest result a tree again, in the {@code TextbookOrder}. {@code
 * Canonical} multiplies out, {@code Polynomials} decides whether two are the same.
 */
package nabla.formula.algebra;
