/**
 * Turns results into what a figure draws: curves, arrows, slices; surfaces and their contour lines have a room, {@code surface}.
 *
 * <p>Start at {@link nabla.plot.Curve} for one variable and at {@link nabla.plot.surface.Surface} for two; {@link nabla.plot.Plot} is
 * the form in which the browser's charts take points. Everything here is for drawing: the values that a reader reads
 * come from {@code numeric} and {@code formula}. A place where nothing can be drawn is a {@link nabla.plot.Point} whose y is NaN.
 */
package nabla.plot;
