package nabla.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.formula.ComputationalGraph;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.numeric.PythonText;
import nabla.plot.Rounding;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.FieldError;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/graph}: a formula as a graph of operations, with their values and the derivatives that backpropagation finds. */
public final class GraphEndpoint {

    /** As many as numbers in the boxes of the picture have room for. */
    private static final int DIGITS = 6;

    private GraphEndpoint() {}

    public record Request(String function, List<String> variables, Object at) {}

    record Answer(FormulaAnswer formula, String atShown, List<NodeAnswer> nodes, Warning warning) {}

    record NodeAnswer(
            int id,
            String name,
            String operation,
            List<Integer> inputs,
            String rule,
            String worked,
            double value,
            String shown,
            String brief,
            double derivative,
            String derivativeShown,
            String derivativeBrief,
            String text,
            String latex,
            List<PassedAnswer> passed) {
        static NodeAnswer of(int id, ComputationalGraph.Node node) {
            return new NodeAnswer(
                    id,
                    node.name(),
                    node.operation(),
                    node.inputs(),
                    node.rule(),
                    node.worked(),
                    node.value(),
                    PythonText.of(node.value()),
                    sixDigits(node.value()),
                    node.derivative(),
                    PythonText.of(node.derivative()),
                    sixDigits(node.derivative()),
                    node.text(),
                    node.latex(),
                    node.passed().stream().map(PassedAnswer::of).toList());
        }
    }

    /** {@code product} is the node's derivative times {@code local}; {@code sum} is what the input has received so far. */
    record PassedAnswer(
            int to, double local, String localBrief, double product, String productBrief, double sum, String sumBrief) {
        static PassedAnswer of(ComputationalGraph.Passed passed) {
            return new PassedAnswer(
                    passed.to(),
                    passed.local(),
                    sixDigits(passed.local()),
                    passed.product(),
                    sixDigits(passed.product()),
                    passed.sum(),
                    sixDigits(passed.sum()));
        }
    }

    public static Computation plan(Request request, Locale locale) {
        ManyVariables function = ManyVariables.read(request.function(), request.variables(), request.at());
        ComputationalGraph graph = graph(function);
        Formula formula = function.formula();
        Price price = Budget.of(Quantity.WORK, "function", formula.work(), work -> Cost.gradients(1, work)
                .plus(cost(graph)));
        return new Computation(price, () -> answer(function, graph, locale));
    }

    private static ComputationalGraph graph(ManyVariables function) {
        try {
            return function.formula().graph(function.at().values());
        } catch (FormulaError tooLarge) {
            throw new FieldError("function", tooLarge);
        }
    }

    /** Each node has two numbers of its own and three for each of at most two inputs. */
    private static Cost cost(ComputationalGraph graph) {
        Cost numbers = Cost.numbers(8).plus(Cost.shown(4)).plus(Cost.brief(8)).plus(new Cost(0, 400));
        int letters = graph.nodes().stream()
                .mapToInt(node -> node.text().length() + node.latex().length())
                .sum();
        return numbers.times(graph.nodes().size()).plus(new Cost(600.0 * letters, 3.0 * letters));
    }

    private static Answer answer(ManyVariables function, ComputationalGraph graph, Locale locale) {
        return new Answer(
                FormulaAnswer.of(function.formula()),
                PrintedNumbers.tuple(function.at().values()),
                IntStream.range(0, graph.nodes().size())
                        .mapToObj(i -> NodeAnswer.of(i, graph.nodes().get(i)))
                        .toList(),
                function.warning(locale));
    }

    private static String sixDigits(double value) {
        double rounded = Double.isFinite(value) ? Rounding.significant(value, DIGITS) : value;
        return PythonText.of(rounded).replaceFirst("\\.0$", "");
    }
}
