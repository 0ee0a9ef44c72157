package nabla.formula.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nabla.formula.ComputationalGraph;
import nabla.formula.ComputationalGraph.Passed;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.tree.FormulaText;
import nabla.formula.tree.Latex;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;

/**
 * Follows a tree at a point through all its operations, as they were typed: forwards for the values, backwards for the
 * derivatives (Griewank and Walther, Evaluating Derivatives, chapters 2 and 3). The tape does the same faster, after it has
 * done without what a reader might look for.
 */
public final class GraphBuilder {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** A node is known by what it is and what it reads. */
    private record Key(Node leaf, Operation operation, List<Integer> inputs) {}

    private final List<String> variables;
    private final double[] point;
    private final String prefix;
    private final Map<Key, Integer> places = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<Node> trees = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private int operations;

    private GraphBuilder(List<String> variables, double... point) {
        this.variables = variables;
        this.point = point;
        prefix = prefix(variables);
    }

    /** @throws FormulaError with code {@code too-large} if there are too many operations */
    public static ComputationalGraph of(Node root, List<String> variables, double... point) {
        GraphBuilder builder = new GraphBuilder(variables, point);
        for (int i = 0; i < variables.size(); i++) {
            builder.place(new Node.Variable(i));
        }
        int result = builder.place(root);
        return new ComputationalGraph(builder.backwards(result));
    }

    /** Of the operations' names, which are those of no variables. */
    private static String prefix(List<String> variables) {
        String prefix = "v";
        while (isBegun(prefix, variables)) {
            prefix += "v";
        }
        return prefix;
    }

    private static boolean isBegun(String prefix, List<String> variables) {
        return variables.stream().anyMatch(name -> name.matches(prefix + "[0-9]+"));
    }

    private int place(Node node) {
        if (!(node instanceof Node.Call call)) {
            return place(new Key(node, null, List.of()), node);
        }
        List<Integer> inputs = call.arguments().stream().map(this::place).toList();
        return place(new Key(null, call.operation(), inputs), node);
    }

    private int place(Key key, Node tree) {
        Integer known = places.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        if (key.operation() != null && ++operations > ComputationalGraph.MOST_OPERATIONS) {
            throw new FormulaError(Problem.TOO_MANY_OPERATIONS, -1, ComputationalGraph.MOST_OPERATIONS);
        }
        keys.add(key);
        trees.add(tree);
        names.add(name(key));
        values.add(value(key));
        return keys.size() - 1;
    }

    /** Numbers have none. */
    private String name(Key key) {
        if (key.leaf() instanceof Node.Variable variable) {
            return variables.get(variable.index());
        }
        return key.operation() == null ? "" : prefix + operations;
    }

    private double value(Key key) {
        if (key.leaf() instanceof Node.Variable variable) {
            return point[variable.index()];
        } else if (key.leaf() instanceof Node.Number number) {
            return number.value();
        } else if (key.leaf() instanceof Node.Constant constant) {
            return constant.value();
        }
        return key.operation()
                .apply(argument(key, 0), argument(key, key.inputs().size() - 1));
    }

    private double argument(Key key, int index) {
        return values.get(key.inputs().get(index));
    }

    private List<ComputationalGraph.Node> backwards(int result) {
        double[] derivatives = new double[keys.size()];
        derivatives[result] = 1;
        List<List<Passed>> passed = new ArrayList<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            passed.add(0, pass(i, derivatives));
        }
        List<ComputationalGraph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            nodes.add(node(i, derivatives[i], passed.get(i)));
        }
        return nodes;
    }

    /** What a node passes back is added to what its inputs have received. */
    private List<Passed> pass(int from, double[] derivatives) {
        Key key = keys.get(from);
        List<Passed> passed = new ArrayList<>();
        for (int side = 0; side < key.inputs().size(); side++) {
            int to = key.inputs().get(side);
            if (!isNumber(to)) {
                double local = local(key, side, values.get(from));
                // a node that the result does not change with must not turn its 0 into NaN by a slope that is infinite
                double product = derivatives[from] == 0 ? 0 : derivatives[from] * local;
                derivatives[to] += product;
                passed.add(new Passed(to, local, product, derivatives[to]));
            }
        }
        return passed;
    }

    private double local(Key key, int side, double value) {
        double a = argument(key, 0);
        double b = argument(key, key.inputs().size() - 1);
        return side == 0 ? Partials.left(key.operation(), a, b, value) : Partials.right(key.operation(), a, b, value);
    }

    private boolean isNumber(int place) {
        return keys.get(place).operation() == null && !(trees.get(place) instanceof Node.Variable);
    }

    private ComputationalGraph.Node node(int place, double derivative, List<Passed> passed) {
        Key key = keys.get(place);
        Node tree = trees.get(place);
        String text = FormulaText.of(tree, variables);
        return new ComputationalGraph.Node(
                isNumber(place) ? text : names.get(place),
                key.operation() != null ? key.operation().functionName() : isNumber(place) ? "number" : "variable",
                key.inputs(),
                values.get(place),
                derivative,
                text,
                Latex.of(tree, variables),
                written(key, tree, this::named),
                written(key, new Node.Number(values.get(place)), this::valued),
                passed);
    }

    /** An operation with something in place of each input. */
    private String written(Key key, Node leaf, IntFunction<Node> input) {
        if (key.operation() == null) {
            return FormulaText.of(leaf, variables);
        }
        List<Node> arguments = key.inputs().stream().map(input::apply).toList();
        return FormulaText.of(new Node.Call(key.operation(), arguments), names);
    }

    private Node named(int place) {
        return isNumber(place) ? trees.get(place) : new Node.Variable(place);
    }

    private Node valued(int place) {
        double value = values.get(place);
        return new Node.Number(
                Double.isFinite(value) ? new BigDecimal(value).round(SIX_DIGITS).doubleValue() : value);
    }
}
