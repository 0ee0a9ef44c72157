package nabla.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nabla.elementary.Elementary;

/** Refines a grid of samples where the graph bends, and finds where it breaks. */
final class Sampler {

    private static final double FLATNESS = 1.0 / 2000;
    private static final int MAX_EVALUATIONS = 6000;
    private static final int MAX_DEPTH = 10;
    private static final int BISECTIONS = 60;
    /** Off the middle, and off all places that halving comes to. */
    private static final double ASIDE = (Math.sqrt(5) - 1) / 2;

    private static final double MISSING = 1.0 / 20;

    private record Interval(Sample a, Sample middle, Sample b, double lift, int depth) {}

    private final Window window;
    private final Range range;
    private final List<Sample> samples = new ArrayList<>();
    private final PriorityQueue<Interval> worstFirst = new PriorityQueue<>(Comparator.comparingDouble(i -> -i.lift));
    private int evaluations;

    Sampler(Window window, Range range) {
        this.window = window;
        this.range = range;
    }

    List<Point> refine(Sample[] grid) {
        samples.addAll(Arrays.asList(grid));
        for (int i = 1; i < grid.length; i++) {
            examineTwice(grid[i - 1], grid[i]);
        }
        while (!worstFirst.isEmpty() && hasBudget()) {
            Interval worst = worstFirst.poll();
            if (!(looksLikeJump(worst) && breaks(worst))) {
                halve(worst);
            }
        }
        return points();
    }

    /** Whether the points or evaluations ran out before the picture was near the graph. */
    boolean ranOut() {
        return !worstFirst.isEmpty() && !hasBudget() && worstFirst.peek().lift > MISSING;
    }

    private void examineTwice(Sample a, Sample b) {
        Sample aside = window.at(a.t() * (1 - ASIDE) + b.t() * ASIDE);
        evaluations++;
        if (isDrawable(a) && isDrawable(b) && isDrawable(aside) && liftAside(a, aside, b) > MISSING && hasBudget()) {
            samples.add(aside);
            examine(a, aside, 0);
            examine(aside, b, 0);
        } else {
            examine(a, b, 0);
        }
    }

    private double liftAside(Sample a, Sample aside, Sample b) {
        double chord = range.relative(a.y()) * (1 - ASIDE) + range.relative(b.y()) * ASIDE;
        return Math.abs(range.relative(aside.y()) - chord);
    }

    private boolean hasBudget() {
        // One refinement adds at most a middle and an edge on each side of it.
        return samples.size() + 3 <= Curve.MAX_POINTS && evaluations < MAX_EVALUATIONS;
    }

    private Sample between(Sample a, Sample b) {
        evaluations++;
        return window.between(a, b);
    }

    /** Infinite values and those far outside the readable range are as undefined to the pen as NaN. */
    private boolean isDrawable(Sample sample) {
        double height = range.relative(sample.y());
        return height >= -2 && height <= 3;
    }

    private void examine(Sample a, Sample b, int depth) {
        if (isDrawable(a) && isDrawable(b)) {
            examineBend(a, b, depth);
        } else if (isDrawable(a) && hasBudget()) {
            Sample edge = edge(a, b);
            if (edge != a) {
                samples.add(edge);
                examineBend(a, edge, depth);
            }
        } else if (isDrawable(b) && hasBudget()) {
            Sample edge = edge(b, a);
            if (edge != b) {
                samples.add(edge);
                examineBend(edge, b, depth);
            }
        }
    }

    private void examineBend(Sample a, Sample b, int depth) {
        Sample middle = between(a, b);
        if (depth >= MAX_DEPTH || middle.x() == a.x() || middle.x() == b.x()) {
            return;
        }
        double lift = isDrawable(middle) ? lift(a, middle, b) : Double.POSITIVE_INFINITY;
        double run = b.t() - a.t();
        double distanceFromChord = lift * run / Elementary.hypot(run, rise(a, b));
        if (distanceFromChord > FLATNESS) {
            worstFirst.add(new Interval(a, middle, b, lift, depth));
        }
    }

    private void halve(Interval interval) {
        samples.add(interval.middle);
        examine(interval.a, interval.middle, interval.depth + 1);
        examine(interval.middle, interval.b, interval.depth + 1);
    }

    /** How far the middle lies above or below the chord. */
    private double lift(Sample a, Sample middle, Sample b) {
        double chord = range.relative(a.y()) / 2 + range.relative(b.y()) / 2;
        return Math.abs(range.relative(middle.y()) - chord);
    }

    private double rise(Sample a, Sample b) {
        return Math.abs(range.relative(b.y()) - range.relative(a.y()));
    }

    /** Over a jump the middle lies level with one end, so half the rise off the chord. */
    private boolean looksLikeJump(Interval i) {
        double share = i.lift / rise(i.a, i.b);
        return share > 0.4 && share < 0.6;
    }

    /** Follows the steeper half; if the rise has not halved when no double is left in between, marks a break there. */
    private boolean breaks(Interval interval) {
        Sample a = interval.a;
        Sample b = interval.b;
        double rise = rise(a, b);
        for (int i = 0; i < BISECTIONS; i++) {
            Sample middle = between(a, b);
            if (!isDrawable(middle)) {
                return false;
            }
            if (middle.x() == a.x() || middle.x() == b.x()) {
                break;
            }
            boolean left = rise(a, middle) > rise(middle, b);
            a = left ? a : middle;
            b = left ? middle : b;
            if (rise(a, b) < rise / 2) {
                return false;
            }
        }
        addBreak(interval, a, b);
        return true;
    }

    private void addBreak(Interval interval, Sample a, Sample b) {
        if (a != interval.a) {
            samples.add(a);
            examineBend(interval.a, a, interval.depth + 1);
        }
        samples.add(new Sample(a.t(), a.x(), Double.NaN));
        if (b != interval.b) {
            samples.add(b);
            examineBend(b, interval.b, interval.depth + 1);
        }
    }

    /** The last drawable sample on the way from a drawable to an undrawable one. */
    private Sample edge(Sample drawable, Sample undrawable) {
        Sample inside = drawable;
        Sample outside = undrawable;
        for (int i = 0; i < BISECTIONS; i++) {
            Sample middle = between(inside, outside);
            if (middle.x() == inside.x() || middle.x() == outside.x()) {
                break;
            }
            if (isDrawable(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private List<Point> points() {
        // The sort is stable: a break, added after the sample whose place it shares, stays behind it.
        samples.sort(Comparator.comparingDouble(Sample::t));
        List<Point> points = new ArrayList<>();
        for (Sample sample : samples) {
            append(points, isDrawable(sample) ? new Point(sample.x(), sample.y()) : Point.gap(sample.x()));
        }
        if (!points.isEmpty() && points.get(points.size() - 1).isGap()) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    private static void append(List<Point> points, Point point) {
        Point last = points.isEmpty() ? Point.gap(point.x()) : points.get(points.size() - 1);
        boolean repeated = last.isGap() ? point.isGap() : last.x() == point.x() && !point.isGap();
        if (!repeated) {
            points.add(point);
        }
    }
}
