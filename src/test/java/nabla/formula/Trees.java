package nabla.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/** Trees straight from exp4j's reading, and their values by plain recursion. */
final class Trees {
    private static final Map<String, Operation> OPERATORS = Map.of(
            "+", Operation.ADD,
            "-", Operation.SUBTRACT,
            "*", Operation.MULTIPLY,
            "/", Operation.DIVIDE,
            "%", Operation.REMAINDER,
            "^", Operation.POWER);
    private static final Map<String, Function> FUNCTIONS = Stream.of(Operation.values())
            .filter(operation -> operation.compareTo(Operation.NEGATE) > 0)
            .collect(Collectors.toMap(Trees::name, Trees::function));

    private Trees() {}

    static Node read(String text, List<String> variables) {
        HashSet<String> names = new HashSet<>(variables);
        names.addAll(List.of("pi", "e"));
        Deque<Node> nodes = new ArrayDeque<>();
        for (Token token : ShuntingYard.convertToRPN(text, FUNCTIONS, Map.of(), names, true)) {
            nodes.push(node(token, variables, nodes));
        }
        return nodes.pop();
    }

    static double value(Node node, double... point) {
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Node.Constant constant) {
            return constant.value();
        }
        if (node instanceof Node.Variable variable) {
            return point[variable.index()];
        }
        Node.Call call = (Node.Call) node;
        double first = value(call.arguments().get(0), point);
        double last =
                call.arguments().size() == 1 ? first : value(call.arguments().get(1), point);
        return call.operation().apply(first, last);
    }

    private static Node node(Token token, List<String> variables, Deque<Node> nodes) {
        if (token instanceof NumberToken number) {
            return new Node.Number(number.getValue());
        }
        if (token instanceof VariableToken variable) {
            int index = variables.indexOf(variable.getName());
            double value = variable.getName().equals("pi") ? Math.PI : Math.E;
            return index < 0 ? new Node.Constant(variable.getName(), value) : new Node.Variable(index);
        }
        Node last = nodes.pop();
        Operation operation = operation(token);
        return operation.arity() == 1 ? new Node.Call(operation, last) : new Node.Call(operation, nodes.pop(), last);
    }

    private static Operation operation(Token token) {
        if (token instanceof OperatorToken operator) {
            return operator.getOperator().getNumOperands() == 1
                    ? Operation.NEGATE
                    : OPERATORS.get(operator.getOperator().getSymbol());
        }
        return Operation.valueOf(((FunctionToken) token).getFunction().getName().toUpperCase(Locale.ROOT));
    }

    private static String name(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    private static Function function(Operation operation) {
        return new Function(name(operation), operation.arity()) {
            @Override
            public double apply(double... arguments) {
                return operation.apply(arguments[0], arguments[arguments.length - 1]);
            }
        };
    }
}
