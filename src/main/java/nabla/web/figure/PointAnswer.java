package nabla.web.figure;

import nabla.numeric.PythonText;

/** A point of a curve, with its coordinates as Python prints them. */
record PointAnswer(double x, double y, String xShown, String yShown) {
    static PointAnswer of(double x, double y) {
        return new PointAnswer(x, y, PythonText.of(x), PythonText.of(y));
    }
}
