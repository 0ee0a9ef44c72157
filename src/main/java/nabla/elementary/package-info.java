/**
 * The elementary functions. {@code Elementary} is what all numbers that a reader sees are made with; the one package that
 * knows Hipparchus.
 */
package nabla.elementary;
