package nabla.formula.tree;

import java.util.Optional;
import nabla.formula.tree.Node.Call;

/**
 * A function in pieces, {@code if(condition, then, otherwise)}: in the tree a sum of what holds where the condition does and
 * of what holds where it does not, of which only one is there.
 */
public record Choice(Call condition, Node then, Node otherwise) {

    /** The tree of it. */
    public Node tree() {
        return new Call(Operation.ADD, where(condition, then), where(opposite(), otherwise));
    }

    /** The comparison that holds where the condition does not. */
    public Call opposite() {
        return new Call(condition.operation().opposite(), condition.arguments());
    }

    /** A tree as a choice; a lone piece is 0 elsewhere. */
    public static Optional<Choice> read(Call call) {
        if (isPiece(call)) {
            return Optional.of(new Choice(condition(call), call.arguments().get(1), new Node.Number(0)));
        }
        if (call.operation() != Operation.ADD
                || !isPiece(call.arguments().get(0))
                || !isPiece(call.arguments().get(1))) {
            return Optional.empty();
        }
        Call first = (Call) call.arguments().get(0);
        Call second = (Call) call.arguments().get(1);
        Choice choice = new Choice(
                condition(first), first.arguments().get(1), second.arguments().get(1));
        return choice.opposite().equals(condition(second)) ? Optional.of(choice) : Optional.empty();
    }

    /** The same function, in which a lone piece, which a derivative may leave, has its 0 elsewhere said: as it is written. */
    public static Node completed(Node node) {
        if (!(node instanceof Call call)) {
            return node;
        }
        return read(call)
                .map(choice -> new Choice(
                                (Call) completed(choice.condition), completed(choice.then), completed(choice.otherwise))
                        .tree())
                .orElseGet(() -> new Call(
                        call.operation(),
                        call.arguments().stream().map(Choice::completed).toList()));
    }

    private static Node where(Call condition, Node piece) {
        return new Call(Operation.WHERE, condition, piece);
    }

    private static boolean isPiece(Node node) {
        return node instanceof Call call
                && call.operation() == Operation.WHERE
                && call.arguments().get(0) instanceof Call condition
                && condition.operation().isComparison();
    }

    private static Call condition(Call piece) {
        return (Call) piece.arguments().get(0);
    }
}
