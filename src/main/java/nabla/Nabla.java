package nabla;

/** Starts the book. */
public final class Nabla {
    private Nabla() {}

    public static void main(String[] args) {}
}
