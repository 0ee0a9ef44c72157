package nabla.plot;

import java.util.List;

/**
 * What one chart draws, shaped as Chart.js takes its {@code data}.
 *
 * @param datasets lines and points, the first at the back
 */
public record Plot(List<Dataset> datasets) {

    public Plot {
        datasets = List.copyOf(datasets);
    }

    /** A plot of the given lines and points, the first at the back. */
    public static Plot of(Dataset... datasets) {
        return new Plot(List.of(datasets));
    }
}
