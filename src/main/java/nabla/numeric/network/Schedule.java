package nabla.numeric.network;

import nabla.elementary.Elementary;

/** How the learning rate changes in the course of a run: in epoch t of T, counted from 0, beginning with η. */
public enum Schedule {
    /** η all the time. */
    CONSTANT,
    /** Half as much after each quarter of the run: η/2^⌊4t/T⌋. */
    STEP,
    /** η/(1 + t): the sum of all rates grows without bound, that of their squares does not. H. Robbins, S. Monro, 1951. */
    INVERSE,
    /** Half a wave from η down to nearly 0: η·½(1 + cos(πt/T)). I. Loshchilov, F. Hutter, SGDR, 2017. */
    COSINE;

    /** The rate of epoch t, from 0 to T − 1. */
    public double rate(double eta, int t, int epochs) {
        return switch (this) {
            case CONSTANT -> eta;
            case STEP -> Math.scalb(eta, -(int) (4L * t / epochs));
            case INVERSE -> eta / (1 + t);
            case COSINE -> eta * 0.5 * (1 + Elementary.cos(Math.PI * t / epochs));
        };
    }
}
