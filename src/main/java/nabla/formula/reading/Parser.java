package nabla.formula.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.tree.Choice;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/** Turns what a reader typed into a tree: the guard checks it, exp4j orders it, the tokens become nodes. */
public final class Parser {

    private static final Map<String, Operation> COMPARISONS = Map.of(
            "<", Operation.LESS,
            "<=", Operation.LESS_OR_EQUAL,
            ">", Operation.GREATER,
            ">=", Operation.GREATER_OR_EQUAL);
    private static final Map<String, Operation> OPERATORS = Map.of(
            "+", Operation.ADD,
            "-", Operation.SUBTRACT,
            "*", Operation.MULTIPLY,
            "/", Operation.DIVIDE,
            "^", Operation.POWER);
    private static final Map<String, Operator> EXP4J_COMPARISONS =
            COMPARISONS.keySet().stream().collect(Collectors.toUnmodifiableMap(sign -> sign, Parser::exp4j));

    /** Keeps everything that walks a tree recursively far from the end of the stack. */
    private static final int MAXIMUM_DEPTH = 256;

    private final Vocabulary vocabulary;
    private final Deque<Node> nodes = new ArrayDeque<>();
    private final Deque<Integer> depths = new ArrayDeque<>();

    private Parser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws FormulaError if {@code typed} cannot be read as a formula */
    public static Node parse(String typed, Vocabulary vocabulary) {
        String explicit = Guard.explicit(typed, vocabulary);
        Token[] tokens = ShuntingYard.convertToRPN(
                explicit, vocabulary.exp4jFunctions(), EXP4J_COMPARISONS, vocabulary.values(), false);
        Parser parser = new Parser(vocabulary);
        for (Token token : tokens) {
            parser.push(token);
        }
        return parser.nodes.pop();
    }

    private void push(Token token) {
        switch (token.getType()) {
            case Token.TOKEN_NUMBER -> push(new Node.Number(((NumberToken) token).getValue()), 1);
            case Token.TOKEN_VARIABLE -> push(vocabulary.value(((VariableToken) token).getName()), 1);
            case Token.TOKEN_FUNCTION ->
                function(((FunctionToken) token).getFunction().getName());
            case Token.TOKEN_OPERATOR -> operator(((OperatorToken) token).getOperator());
            default -> throw new IllegalStateException("exp4j gave an unexpected token of type " + token.getType());
        }
    }

    private void function(String name) {
        if (name.equals(Vocabulary.CHOICE)) {
            choice();
        } else {
            call(vocabulary.function(name));
        }
    }

    private void choice() {
        Node otherwise = nodes.pop();
        Node then = nodes.pop();
        Node condition = nodes.pop();
        int depth = Math.max(depths.pop(), Math.max(depths.pop(), depths.pop()));
        push(new Choice((Node.Call) condition, then, otherwise).tree(), depth + 2);
    }

    private void operator(Operator operator) {
        if (COMPARISONS.containsKey(operator.getSymbol())) {
            call(COMPARISONS.get(operator.getSymbol()));
        } else if (operator.getNumOperands() == 2) {
            call(OPERATORS.get(operator.getSymbol()));
        } else if (operator.getSymbol().equals("-")) {
            call(Operation.NEGATE);
        }
    }

    private void call(Operation operation) {
        Node last = nodes.pop();
        int depth = depths.pop();
        if (operation.arity() == 1) {
            push(new Node.Call(operation, last), depth + 1);
        } else {
            push(new Node.Call(operation, nodes.pop(), last), Math.max(depths.pop(), depth) + 1);
        }
    }

    private static Operator exp4j(String sign) {
        return new Operator(sign, 2, true, Operator.PRECEDENCE_ADDITION / 2) {
            @Override
            public double apply(double... arguments) {
                throw new UnsupportedOperationException(sign);
            }
        };
    }

    private void push(Node node, int depth) {
        if (depth > MAXIMUM_DEPTH) {
            throw new FormulaError(Problem.TOO_MANY_LEVELS, -1, MAXIMUM_DEPTH);
        }
        nodes.push(node);
        depths.push(depth);
    }
}
