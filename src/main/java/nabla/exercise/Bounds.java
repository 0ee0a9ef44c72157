package nabla.exercise;

/** Between which numbers something must lie, itself excluded; either may be null. */
record Bounds(NumberOf above, NumberOf below) {

    static Bounds read(String path, Object above, Object below, Scope scope) {
        if (above == null && below == null) {
            throw new DefinitionError(path, "above or below", "neither");
        }
        return new Bounds(
                above == null ? null : scope.number(Json.join(path, "above"), above),
                below == null ? null : scope.number(Json.join(path, "below"), below));
    }

    /** Whether a value is not above the lower bound; NaN is not. */
    boolean tooSmall(double value, Draw draw) {
        return above != null && !(value > above.in(draw));
    }

    boolean tooLarge(double value, Draw draw) {
        return below != null && !(value < below.in(draw));
    }
}
