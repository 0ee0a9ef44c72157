/**
 * A function of two variables over a window: its heights on a grid, the levels that show it best and the contour lines at them.
 *
 * <p>Start at {@link nabla.plot.surface.Surface}. Levels are chosen by {@link nabla.plot.surface.Levels}, lines found by marching
 * squares, and what the eye cannot see is left out of them.
 */
package nabla.plot.surface;
