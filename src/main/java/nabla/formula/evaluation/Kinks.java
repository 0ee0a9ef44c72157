package nabla.formula.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nabla.formula.Kink;
import nabla.formula.exact.ExactDerivative;
import nabla.formula.tree.Choice;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Node;
import nabla.formula.tree.Node.Call;
import nabla.formula.tree.Node.Variable;
import nabla.formula.tree.NumberText;
import nabla.formula.tree.Operation;

/**
 * Finds where a derivative must not be trusted. Parts that meet a boundary of theirs at the point (the 0 of abs, a whole
 * number of floor) are suspects; whether the formula as a whole is rough there is then found out by
 * {@link ExactDerivative} or measured by {@link Roughness}, so that x|x| at 0 gives no alarm.
 */
public final class Kinks {
    private static final int NEIGHBOUR_ULPS = 8;
    private static final double NEAR_ZERO = 1e-15;
    private static final double WORTH_LOOKING = 1e-6;
    private static final int LONGEST_PART = 60;

    private final List<String> variables;
    private final double[] point;
    private final List<Call> suspects = new ArrayList<>();
    private Kink undefined;
    private Kink overflow;

    private Kinks(List<String> variables, double[] point) {
        this.variables = variables;
        this.point = point;
    }

    public static Optional<Kink> at(Node root, List<String> variables, double... point) {
        Kinks kinks = new Kinks(variables, point);
        double value = kinks.visit(root);
        if (kinks.undefined != null) {
            return Optional.of(kinks.undefined);
        }
        if (!Double.isFinite(value)) {
            return Optional.of(kinks.overflow != null ? kinks.overflow : kinks.kink(Kink.Kind.UNDEFINED, root));
        }
        return kinks.judge(root);
    }

    /** Whether a part may be at a boundary, so that the rules of differentiation do not tell. */
    public static boolean mayBeAt(Node root, List<String> variables, double... point) {
        Kinks kinks = new Kinks(variables, point);
        kinks.visit(root);
        return !kinks.suspects.isEmpty();
    }

    private Optional<Kink> judge(Node root) {
        ExactDerivative exact = new ExactDerivative(root, point);
        Kink.Kind kind = rough(root, exact);
        if (kind == null) {
            return Optional.empty();
        }
        if (suspects.isEmpty() || kind == Kink.Kind.UNKNOWN || kind == Kink.Kind.NEARBY) {
            return Optional.of(kink(kind, root));
        }
        Node culprit = suspects.stream()
                .filter(suspect -> Roughness.of(tape(suspect), point) == kind)
                .map(Node.class::cast)
                .findFirst()
                .orElse(root);
        boolean pole = kind == Kink.Kind.JUMP && culprit instanceof Call call && mayBePole(call.operation());
        return Optional.of(kink(pole ? Kink.Kind.POLE : kind, culprit));
    }

    /** What is wrong: at a boundary itself that is known, near one it is measured, and so it is off the axes. */
    private Kink.Kind rough(Node node, ExactDerivative exact) {
        double[] fast = tape(node).gradient(point);
        boolean decided = true;
        boolean sound = suspects.isEmpty();
        for (int i = 0; i < point.length; i++) {
            ExactDerivative.Result partial = exact.partial(i);
            decided &= partial.decided();
            sound &= partial.decided() || Double.isFinite(fast[i]);
            if (partial.missing() != null) {
                return partial.missing();
            }
        }
        if (sound || decided && exact.meetsBoundary() && point.length == 1) {
            return null;
        }
        if (decided && !exact.meetsBoundary() && Roughness.alongAxes(tape(node), point) != null) {
            return Kink.Kind.NEARBY;
        }
        Kink.Kind measured = Roughness.of(tape(node), point);
        return measured == null && !decided ? Kink.Kind.UNKNOWN : measured;
    }

    private static boolean mayBePole(Operation operation) {
        return switch (operation) {
            case DIVIDE, POWER, TAN, SEC, COT, CSC, LOG, LOG2, LOG10, LOG1P -> true;
            default -> false;
        };
    }

    /** The value of a part; notes the first one without a value, and every suspect, from the inside out. */
    private double visit(Node node) {
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Node.Constant constant) {
            return constant.value();
        }
        return node instanceof Call call ? visit(call) : point[((Variable) node).index()];
    }

    private double visit(Call call) {
        double first = visit(call.arguments().get(0));
        if (call.operation() == Operation.WHERE && first == 0) {
            return absent(call);
        }
        double last =
                call.arguments().size() == 1 ? first : visit(call.arguments().get(1));
        if (call.operation() == Operation.ADD && Choice.read(call).isPresent()) {
            suspects.replaceAll(suspect -> call.arguments().contains(suspect) ? call : suspect);
        }
        double value = call.operation().apply(first, last);
        if (Double.isFinite(first) && Double.isFinite(last)) {
            if (!Double.isFinite(value)) {
                noteMissing(call, value, first, last);
            } else if (meetsBoundary(call, first, last)) {
                suspects.add(call);
            }
        }
        return value;
    }

    /** A piece that is not there has no faults of its own, but a border where it begins. */
    private double absent(Call call) {
        if (meetsBoundary(call, 0, 0)) {
            suspects.add(call);
        }
        return -0.0;
    }

    private void noteMissing(Call call, double value, double first, double last) {
        boolean pole =
                switch (call.operation()) {
                    case DIVIDE, MOD -> last == 0;
                    case POWER -> first == 0;
                    case LOG, LOG2, LOG10, LOG1P, COT, CSC -> true;
                    default -> false;
                };
        if (Double.isNaN(value) || pole) {
            Kink.Kind kind = Double.isNaN(value) ? Kink.Kind.UNDEFINED : Kink.Kind.POLE;
            undefined = undefined == null ? kink(kind, call) : undefined;
        } else {
            overflow = overflow == null ? kink(Kink.Kind.OVERFLOW, call) : overflow;
        }
    }

    /** Whether the boundary is met at the point or within a few units in the last place of its coordinates. */
    private boolean meetsBoundary(Call call, double first, double last) {
        Node boundary = boundary(call, first, last);
        if (boundary == null) {
            return false;
        }
        Tape distance = tape(boundary);
        double here = distance.at(point);
        if (here == 0 || !(Math.abs(here) < WORTH_LOOKING * (1 + Math.abs(first)))) {
            return here == 0;
        }
        for (int i = 0; i < point.length; i++) {
            double step = Math.max(NEIGHBOUR_ULPS * Math.ulp(point[i]), NEAR_ZERO);
            if (here * beside(distance, i, step) <= 0 || here * beside(distance, i, -step) <= 0) {
                return true;
            }
        }
        return false;
    }

    private double beside(Tape tape, int index, double step) {
        double[] moved = point.clone();
        moved[index] += step;
        return tape.at(moved);
    }

    /** What is 0 where the pieces of an operation meet or its domain ends; null if it is smooth everywhere. */
    private static Node boundary(Call call, double first, double last) {
        Node a = call.arguments().get(0);
        return switch (call.operation()) {
            case ABS, RELU, SIGNUM, SQRT, CBRT, LOG, LOG2, LOG10, ATAN2 -> a;
            case MAX, MIN -> new Call(Operation.SUBTRACT, a, call.arguments().get(1));
            case WHERE -> new Call(Operation.SUBTRACT, ((Call) a).arguments());
            case FLOOR, CEIL -> less(a, Math.rint(first));
            case MOD -> less(new Call(Operation.DIVIDE, call.arguments()), Math.rint(first / last));
            case LOG1P -> less(a, -1);
            case ASIN, ACOS -> less(new Call(Operation.ABS, a), 1);
            case DIVIDE -> call.arguments().get(1);
            case TAN, SEC -> new Call(Operation.COS, a);
            case COT, CSC -> new Call(Operation.SIN, a);
            case POWER ->
                last >= 0
                                && last == Math.rint(last)
                                && isNumber(call.arguments().get(1))
                        ? null
                        : a;
            default -> null;
        };
    }

    private static boolean isNumber(Node node) {
        return node instanceof Node.Number;
    }

    private static Node less(Node node, double number) {
        return new Call(Operation.SUBTRACT, node, new Node.Number(number));
    }

    private Tape tape(Node node) {
        return Tape.of(node, variables.size());
    }

    private Kink kink(Kink.Kind kind, Node part) {
        TreeSet<Integer> used = new TreeSet<>();
        collect(part, used);
        String place = used.stream()
                .map(index -> variables.get(index) + " = " + NumberText.of(point[index]))
                .collect(Collectors.joining(", "));
        return new Kink(kind, place, name(part));
    }

    private static void collect(Node node, TreeSet<Integer> used) {
        if (node instanceof Variable variable) {
            used.add(variable.index());
        } else if (node instanceof Call call) {
            call.arguments().forEach(argument -> collect(argument, used));
        }
    }

    private String name(Node part) {
        String text = part instanceof Call call && call.operation() == Operation.ABS
                ? "|" + FormulaText.of(call.arguments().get(0), variables) + "|"
                : FormulaText.of(part, variables);
        return text.length() <= LONGEST_PART ? text : text.substring(0, LONGEST_PART) + "…";
    }
}
