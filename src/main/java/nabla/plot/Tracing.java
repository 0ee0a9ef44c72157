package nabla.plot;

import java.util.List;

/**
 * What came of following contour lines.
 *
 * @param contours ascending by level
 * @param complete whether all levels were followed; a function that oscillates faster than the grid can show has too many lines
 */
record Tracing(List<Contour> contours, boolean complete) {}
