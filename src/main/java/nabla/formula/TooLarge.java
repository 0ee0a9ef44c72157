package nabla.formula;

/** A result that has grown beyond what anyone could read. */
final class TooLarge extends RuntimeException {
    TooLarge() {
        super("the expression has grown too large");
    }
}
