package nabla.exercise.procedure;

import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;

/** {@code formula: {of: f}}: a function itself. */
record FormulaProcedure(FunctionOf of) implements Procedure {

    private record Keys(Object of, List<String> variables) {}

    static FormulaProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new FormulaProcedure(scope.function(DefinitionMapper.join(path, "of"), keys.of, keys.variables));
    }

    @Override
    public Value right(Draw draw) {
        return new Value.Expression(of.in(draw));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        return List.of();
    }
}
