package nabla.formula.algebra;

import java.util.List;
import nabla.formula.tree.Operation;

/** What a power is taken of, in a product of powers. */
sealed interface Base {

    /** The variable at {@code index}. */
    record Letter(int index) implements Base {}

    /** The number e; its exponent may be any sum, so that products of exponentials collect like other powers. */
    record Euler() implements Base {}

    /** A constant that stays a letter, such as pi. */
    record Symbol(String name, double value) implements Base {}

    /** A function of sums. */
    record Applied(Operation operation, List<Sum> arguments) implements Base {}

    /** A sum in parentheses. */
    record Group(Sum sum) implements Base {}

    default int size() {
        if (this instanceof Applied applied) {
            int size = 1;
            for (Sum argument : applied.arguments()) {
                size += argument.size();
            }
            return size;
        }
        return this instanceof Group group ? group.sum().size() : 1;
    }
}
