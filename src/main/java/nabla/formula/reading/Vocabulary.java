package nabla.formula.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;
import net.objecthunter.exp4j.function.Function;

/** The names that mean something in a formula: its variables, the functions and the constants. A variable may shadow e. */
public final class Vocabulary {

    static final int MAXIMUM_NAME_LENGTH = 32;

    /** The function of three arguments, of which the first is a comparison. */
    static final String CHOICE = "if";

    private static final int MAXIMUM_VARIABLES = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-zα-ω_][A-Za-zα-ω_0-9]*");

    private static final Pattern SUBSCRIPT = Pattern.compile("[₀-₉]");

    private static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "e", Math.E);
    private static final Map<String, Operation> FUNCTIONS = functions();
    private static final Map<String, Function> EXP4J_FUNCTIONS = FUNCTIONS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> exp4j(entry.getKey())));

    private final List<String> variables;
    private final Set<String> values;

    private Vocabulary(List<String> variables) {
        this.variables = List.copyOf(variables);
        this.values = new HashSet<>(variables);
        this.values.addAll(CONSTANTS.keySet());
    }

    /** Checks the names of variables: at most 100, each a fresh name that is neither a function nor pi. */
    public static Vocabulary of(List<String> variables) {
        if (variables.size() > MAXIMUM_VARIABLES) {
            throw new FormulaError(Problem.TOO_MANY_VARIABLES, -1, MAXIMUM_VARIABLES, variables.size());
        }
        Set<String> seen = new HashSet<>();
        List<String> names = variables.stream().map(Vocabulary::plain).toList();
        for (String name : names) {
            check(name);
            if (!seen.add(name)) {
                throw new FormulaError(Problem.DUPLICATE_VARIABLE, -1, name);
            }
        }
        return new Vocabulary(names);
    }

    /** {@code x₁} is x1, as it is in a formula. */
    private static String plain(String name) {
        return name == null
                ? null
                : SUBSCRIPT
                        .matcher(name)
                        .replaceAll(digit -> Normalizer.normalize(digit.group(), Normalizer.Form.NFKC));
    }

    private static void check(String name) {
        if (name == null
                || name.length() > MAXIMUM_NAME_LENGTH
                || name.contains("π")
                || !NAME.matcher(name).matches()) {
            throw new FormulaError(Problem.BAD_VARIABLE_NAME, -1, name, MAXIMUM_NAME_LENGTH);
        }
        if (FUNCTIONS.containsKey(name) || name.equals("pi")) {
            throw new FormulaError(Problem.RESERVED_NAME, -1, name);
        }
    }

    public List<String> variables() {
        return variables;
    }

    boolean isVariable(String name) {
        return variables.contains(name);
    }

    /** Whether {@code name} stands for a number: a variable or a constant. */
    boolean isValue(String name) {
        return values.contains(name);
    }

    boolean isFunction(String name) {
        return !isValue(name) && FUNCTIONS.containsKey(name);
    }

    /** The operation of that name; a choice is made of several. */
    Operation function(String name) {
        return FUNCTIONS.get(name);
    }

    int arity(String name) {
        return arityOf(name);
    }

    private static int arityOf(String name) {
        return name.equals(CHOICE) ? 3 : FUNCTIONS.get(name).arity();
    }

    /** The variable or constant of that name. */
    Node value(String name) {
        int index = variables.indexOf(name);
        return index >= 0 ? new Node.Variable(index) : new Node.Constant(name, CONSTANTS.get(name));
    }

    Set<String> values() {
        return values;
    }

    Set<String> functionNames() {
        return FUNCTIONS.keySet();
    }

    Map<String, Function> exp4jFunctions() {
        return EXP4J_FUNCTIONS;
    }

    /** What to say of a function's name without parentheses after it: how a call of it looks. */
    FormulaError needsParentheses(String name, int position) {
        String arguments = name.equals(CHOICE) ? "x<0, -x, x^2" : arityOf(name) == 2 ? "x, y" : "x";
        return new FormulaError(Problem.FUNCTION_NEEDS_PARENTHESES, position, name, name + "(" + arguments + ")");
    }

    private static Map<String, Operation> functions() {
        Map<String, Operation> functions = Arrays.stream(Operation.values())
                .filter(Operation::isFunction)
                .collect(Collectors.toMap(Operation::functionName, operation -> operation));
        functions.put(CHOICE, Operation.WHERE);
        functions.put("pow", Operation.POWER);
        functions.put("ln", Operation.LOG);
        functions.put("cosec", Operation.CSC);
        functions.put("arcsin", Operation.ASIN);
        functions.put("arccos", Operation.ACOS);
        functions.put("arctan", Operation.ATAN);
        functions.put("sign", Operation.SIGNUM);
        functions.put("sgn", Operation.SIGNUM);
        return Map.copyOf(functions);
    }

    /** For the order alone. */
    private static Function exp4j(String name) {
        return new Function(name, arityOf(name)) {
            @Override
            public double apply(double... arguments) {
                throw new UnsupportedOperationException(name);
            }
        };
    }
}
