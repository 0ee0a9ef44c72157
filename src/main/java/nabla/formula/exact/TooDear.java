package nabla.formula.exact;

/** It takes more work, or larger numbers, than it is worth. */
final class TooDear extends RuntimeException {
    TooDear() {
        super(null, null, false, false);
    }
}
