package nabla.plot.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins lines that end where others begin, to the bit. */
final class Joined {
    private final Map<List<Double>, List<double[][]>> byEnd = new HashMap<>();

    private Joined() {}

    static List<double[][]> of(List<double[][]> lines) {
        Joined open = new Joined();
        lines.forEach(open::add);
        List<double[][]> joined = new ArrayList<>();
        for (double[][] line : lines) {
            if (open.take(line)) {
                List<double[]> points = new ArrayList<>(Arrays.asList(line));
                for (int end = 0; end < 2; end++) {
                    open.prolong(points);
                    Collections.reverse(points);
                }
                joined.add(points.toArray(double[][]::new));
            }
        }
        return joined;
    }

    private void add(double[][] line) {
        at(line[0]).add(line);
        at(line[line.length - 1]).add(line);
    }

    /** Whether the line was still there. */
    private boolean take(double[][] line) {
        at(line[line.length - 1]).remove(line);
        return at(line[0]).remove(line);
    }

    private List<double[][]> at(double[] point) {
        return byEnd.computeIfAbsent(List.of(point[0] + 0.0, point[1] + 0.0), place -> new ArrayList<>());
    }

    private void prolong(List<double[]> points) {
        double[] end = points.get(points.size() - 1);
        while (!Arrays.equals(points.get(0), end) && !at(end).isEmpty()) {
            double[][] next = at(end).get(0);
            take(next);
            List<double[]> more = new ArrayList<>(Arrays.asList(next));
            if (!Arrays.equals(next[0], end)) {
                Collections.reverse(more);
            }
            points.addAll(more.subList(1, more.size()));
            end = points.get(points.size() - 1);
        }
    }
}
