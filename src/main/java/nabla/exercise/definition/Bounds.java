package nabla.exercise.definition;

import nabla.exercise.question.DefinitionError;

/** An open interval in which a number must lie, with ends that depend on the draw; either may be null. */
public record Bounds(NumberOf above, NumberOf below) {

    public static Bounds read(String path, Object above, Object below, Scope scope) {
        if (above == null && below == null) {
            throw new DefinitionError(path, "above or below", "neither");
        }
        return new Bounds(
                above == null ? null : scope.number(DefinitionMapper.join(path, "above"), above),
                below == null ? null : scope.number(DefinitionMapper.join(path, "below"), below));
    }

    /** Whether a value is not above the lower bound; NaN is not. */
    public boolean tooSmall(double value, Draw draw) {
        return above != null && !(value > above.in(draw));
    }

    public boolean tooLarge(double value, Draw draw) {
        return below != null && !(value < below.in(draw));
    }
}
