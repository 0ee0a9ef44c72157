package nabla.exercise.run;

import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.run.Input.Type;
import nabla.formula.Formula;

/** The names that the formulas of a run may use: the numbers of the draw and those of the reader. */
public record RunScope(Scope scope, Scope numbers, Inputs inputs) {

    public RunScope(Scope scope, Inputs inputs) {
        this(scope, scope.with(inputs.names(Type.NUMBER)), inputs);
    }

    /** A function of the run: the author's, or the reader's own. */
    record FunctionSlot(FunctionOf of, List<String> variables) {
        Formula in(Given given) {
            return of == null ? given.function() : of.in(given.draw());
        }
    }

    /** A point, vector or matrix of the run: the author's, or the reader's under that name. */
    record VectorSlot(String name, NumbersOf numbers) {
        double[] in(Given given) {
            return numbers == null
                    ? given.vectors().get(name).clone()
                    : numbers.in(given.all()).values();
        }
    }

    NumberOf number(String path, Object text) {
        return numbers.number(path, text);
    }

    FunctionSlot function(String path, Object of, List<String> variables) {
        Input own = inputs.named(Input.FUNCTION);
        if (own != null && Input.FUNCTION.equals(of)) {
            return new FunctionSlot(null, own.parts());
        }
        FunctionOf function = scope.function(path, of, variables);
        return new FunctionSlot(function, function.variables());
    }

    /**
     * Samples, one a row, each of which ends with its answer.
     *
     * @param expected how an author writes them
     */
    NumbersOf samples(String path, Object nested, String expected) {
        NumbersOf samples = numbers.numbers(path, nested);
        if (samples.shape().length != 2 || samples.shape()[0] == 0 || samples.shape()[1] < 2) {
            throw new DefinitionError(path, expected, DefinitionMapper.shown(nested));
        }
        return samples;
    }

    /** @param length how many numbers it must have */
    VectorSlot vector(String path, Object nested, int length) {
        Input own = nested instanceof String name ? inputs.named(name) : null;
        boolean readers = own != null && own.type() == Type.VECTOR;
        NumbersOf author = readers ? null : numbers.numbers(path, nested);
        int got = readers ? own.parts().size() : author.values().size();
        if (got != length) {
            throw new DefinitionError(path, length + " numbers", got + " numbers");
        }
        return new VectorSlot(readers ? own.name() : "", author);
    }

    /** Which field to blame: the first of these that the reader gives, else the first field. */
    String field(String... names) {
        for (String name : names) {
            if (inputs.named(name) != null) {
                return name;
            }
        }
        return inputs.inputs().get(0).name();
    }
}
