package nabla.formula.exact;

import nabla.formula.Kink;

/** There is no value beside the point, or no derivative. */
final class NoValue extends RuntimeException {
    final Kink.Kind kind;

    NoValue() {
        this(Kink.Kind.EDGE_OF_DOMAIN);
    }

    NoValue(Kink.Kind kind) {
        super(null, null, false, false);
        this.kind = kind;
    }
}
