package nabla.plot;

/** A function's value at the share t (0 to 1) of a window. */
record Sample(double t, double x, double y) {}
