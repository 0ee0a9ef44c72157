package nabla.formula.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;

/** Makes equal parts of a tree one object, so that each is followed once and is known to equal itself. */
final class Parts {
    private final Map<List<Object>, Node> parts = new HashMap<>();
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();

    Node shared(Node node) {
        if (!(node instanceof Call call)) {
            return first(List.of(node), node);
        }
        List<Node> arguments = call.arguments().stream().map(this::shared).toList();
        List<Object> key = new ArrayList<>(List.of(call.operation()));
        arguments.forEach(argument -> key.add(numbers.get(argument)));
        return first(key, new Call(call.operation(), arguments));
    }

    /** The first of equal parts; an operation is known by the numbers of its arguments. */
    private Node first(List<Object> key, Node node) {
        Node part = parts.computeIfAbsent(key, unknown -> node);
        numbers.putIfAbsent(part, numbers.size());
        return part;
    }
}
