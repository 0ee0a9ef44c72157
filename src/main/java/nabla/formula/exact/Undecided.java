package nabla.formula.exact;

/** More digits are needed to tell. */
final class Undecided extends RuntimeException {
    Undecided() {
        super(null, null, false, false);
    }
}
