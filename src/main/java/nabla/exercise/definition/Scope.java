package nabla.exercise.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nabla.exercise.question.DefinitionError;
import nabla.formula.Formula;
import nabla.formula.FormulaError;

/**
 * The scope of an author's formulas: the names of parameters and lets, and functions. Formulas are read once, when
 * the definition is, and evaluated for each draw.
 */
public final class Scope {
    private final List<String> names;
    private final Map<String, FunctionOf> functions;

    Scope(List<String> names, Map<String, FunctionOf> functions) {
        this.names = List.copyOf(names);
        this.functions = functions;
    }

    /** The same functions, and more names after the others. */
    public Scope with(List<String> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return new Scope(all, functions);
    }

    /** Reads a number or a formula of parameters and lets. */
    public NumberOf number(String path, Object text) {
        return new NumberOf(formula(path, text, names));
    }

    /** Reads such a number, or nested lists of them. */
    public NumbersOf numbers(String path, Object nested) {
        return NumbersOf.read(path, nested, this);
    }

    /**
     * The function of that name, or the one that this formula is.
     *
     * @param variables of such a formula; null for x alone
     */
    public FunctionOf function(String path, Object of, List<String> variables) {
        DefinitionMapper.required(path, of, "a function's name or a formula");
        FunctionOf named = functions.get(of.toString());
        if (named != null && variables != null) {
            throw new DefinitionError(path, "variables only beside a formula", "the function " + of);
        }
        return named != null ? named : newFunction(path, of, variables, false);
    }

    public FunctionOf newFunction(String path, Object text, List<String> variables, boolean typed) {
        List<String> own = variables == null ? List.of("x") : variables;
        List<String> all = new ArrayList<>(own);
        all.addAll(names);
        return new FunctionOf(formula(path, text, all), own, typed);
    }

    /** Reads {@code <formula> <op> <formula>}. */
    public Condition condition(String path, String text) {
        return Condition.read(path, text, this);
    }

    /** The index of a variable by its name; null means the first one. */
    public static int variable(String path, String name, List<String> variables) {
        int index = name == null ? 0 : variables.indexOf(name);
        if (index < 0) {
            throw new DefinitionError(path, "one of the variables " + variables, name);
        }
        return index;
    }

    private static Formula formula(String path, Object text, List<String> variables) {
        if (!(text instanceof String) && !(text instanceof Number)) {
            throw new DefinitionError(path, "a number or a formula", DefinitionMapper.shown(text));
        }
        try {
            return Formula.read(text.toString(), variables);
        } catch (FormulaError e) {
            throw new DefinitionError(path, "a formula of " + variables, text + ": " + e.getMessage());
        }
    }
}
