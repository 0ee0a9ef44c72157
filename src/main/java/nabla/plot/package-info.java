/**
 * Turns results into what a figure draws: curves, contour lines, arrows, slices, surfaces.
 *
 * <p>Start at {@link nabla.plot.Curve} for one variable and at {@link nabla.plot.Surface} for two; {@link nabla.plot.Plot} is
 * the form in which the browser's charts take points. Everything here is for drawing: the values that a reader reads
 * come from {@code numeric} and {@code formula}. A place where nothing can be drawn is a {@link nabla.plot.Point} whose y is NaN.
 */
package nabla.plot;
