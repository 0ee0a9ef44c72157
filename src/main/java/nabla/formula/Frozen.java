package nabla.formula;

/** A tree in which every variable but one is held at a number. */
final class Frozen {
    private Frozen() {}

    static Node of(Node node, int moving, double[] point) {
        if (node instanceof Node.Variable variable && variable.index() != moving) {
            return new Node.Number(point[variable.index()]);
        }
        if (node instanceof Node.Call call) {
            return new Node.Call(
                    call.operation(),
                    call.arguments().stream()
                            .map(argument -> of(argument, moving, point))
                            .toList());
        }
        return node;
    }
}
