/** Walks down a function. Start reading at {@link nabla.numeric.descent.Descent}; each {@link nabla.numeric.descent.Method} is a formula. */
package nabla.numeric.descent;
