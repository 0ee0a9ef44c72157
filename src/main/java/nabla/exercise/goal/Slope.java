package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.run.Roughness;
import nabla.formula.Formula;
import nabla.numeric.Gradient;
import nabla.numeric.algebra.CriticalPoint;
import nabla.text.Bilingual;

/** The gradient of a reader's function where it has one, and how far from 0 it is for certain. */
final class Slope {
    private static final double FARTHEST_CORNER = 0x1p-8;
    private static final double NEAREST_CORNER = 0x1p-36;
    private static final double NEXT_CORNER = 0x1p-4;
    private static final double STAYS = 0.7;
    private static final int UNITS = 16;
    private static final double ZERO = 1e-13;
    private static final double NEAR = 0.1;

    private Slope() {}

    /** The exact gradient, or nothing where there is none. */
    static Optional<double[]> trusted(Formula f, double[] p) {
        double[] gradient = f.gradient(p);
        return Double.isFinite(Gradient.norm(gradient)) ? Optional.of(gradient) : Optional.empty();
    }

    /** Why there is no gradient at a point, or nothing where there is one. */
    static Optional<Bilingual> missing(Formula f, double[] p) {
        return Roughness.at(f, p).map(why -> PropertyText.NO_DERIVATIVE.at(f, p, PropertyText.gradient(p.length), why));
    }

    /**
     * What the derivatives say of a point that has a gradient.
     *
     * @throws InvalidAnswer where the gradient cannot be trusted
     */
    static CriticalPoint critical(Formula f, double[] p) {
        return CriticalPoint.of(of(f, p), f.hessian(p), zero(f, p));
    }

    /** @throws InvalidAnswer where the gradient cannot be trusted */
    static double[] of(Formula f, double[] p) {
        return trusted(f, p).orElseThrow(() -> unclear(f, p));
    }

    static InvalidAnswer unclear(Formula f, double[] p) {
        return new InvalidAnswer(
                Field.ANSWER, -1, PropertyText.SLOPE_UNCLEAR.at(f, p, PropertyText.gradient(p.length)));
    }

    /** How long a gradient counts as zero at a point: 1e-13 of what it is a tenth away, and no less than rounding. */
    static double zero(Formula f, double[] p) {
        double[] here = f.fastGradient(p);
        double steepest = 0;
        double noise = 0;
        for (int i = 0; i < p.length; i++) {
            double units = UNITS * Math.ulp(Math.max(1, Math.abs(p[i])));
            for (int side = -1; side <= 1; side += 2) {
                steepest = larger(steepest, Gradient.norm(f.fastGradient(moved(p, i, side * NEAR))));
                double[] beside = f.fastGradient(moved(p, i, side * units));
                for (int k = 0; k < p.length; k++) {
                    noise = larger(noise, Math.abs(beside[k] - here[k]));
                }
            }
        }
        return Math.max(ZERO * steepest, 4 * noise);
    }

    /** Whether the slopes from left and right go on differing, however near; so small a corner may also be rounding. */
    static boolean mayHaveCorner(Formula f, double[] p) {
        for (int i = 0; i < p.length; i++) {
            for (double h = FARTHEST_CORNER; h >= NEAREST_CORNER; h *= NEXT_CORNER) {
                double bend = bend(f, p, i, h * NEXT_CORNER);
                if (bend > STAYS * bend(f, p, i, h) && bend > 2 * noise(f, p, i, h * NEXT_CORNER)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far the slopes to the right and to the left are apart. */
    private static double bend(Formula f, double[] p, int i, double h) {
        return Math.abs((f.at(moved(p, i, h)) - f.at(p)) - (f.at(p) - f.at(moved(p, i, -h)))) / h;
    }

    private static double noise(Formula f, double[] p, int i, double h) {
        double largest = larger(Math.abs(f.at(moved(p, i, h))), Math.abs(f.at(moved(p, i, -h))));
        return UNITS * Math.ulp(larger(largest, Math.abs(f.at(p)))) / h;
    }

    private static double larger(double a, double b) {
        return Double.isFinite(b) ? Math.max(a, b) : a;
    }

    /** A copy of p with one of its components moved. */
    static double[] moved(double[] p, int i, double by) {
        double[] moved = p.clone();
        moved[i] += by;
        return moved;
    }
}
