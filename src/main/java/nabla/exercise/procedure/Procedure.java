package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nabla.exercise.definition.Definition;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.question.DefinitionError;

/**
 * How an answer is computed, and where wrong ways of computing it lead.
 *
 * <p>Arguments are formulas of the draw's numbers; points have one coordinate a variable.
 */
public sealed interface Procedure
        permits ValueProcedure,
                FormulaProcedure,
                EvaluateProcedure,
                DerivativeProcedure,
                DifferenceProcedure,
                GradientProcedure,
                NumericGradientProcedure,
                NormProcedure,
                FrozenProcedure,
                DescentProcedure,
                UpdateProcedure,
                NeuronProcedure,
                NetworkProcedure,
                EvaluationsProcedure {

    /** The right answer. */
    Value right(Draw draw);

    /** Answers that come out by a slip, the likeliest first; some may be equal to the right one in this draw. */
    List<Wrong> wrong(Draw draw);

    /** Reads a map with one key, the procedure's name. */
    static Procedure read(String path, Object map, Scope scope) {
        if (!(map instanceof Map<?, ?> entries) || entries.size() != 1) {
            throw new DefinitionError(path, "a map with the name of one procedure", DefinitionMapper.shown(map));
        }
        Map.Entry<?, ?> entry = entries.entrySet().iterator().next();
        String at = DefinitionMapper.join(path, entry.getKey().toString());
        Object keys = entry.getValue();
        return switch (entry.getKey().toString()) {
            case "value" -> new ValueProcedure(scope.numbers(at, keys));
            case "formula" -> FormulaProcedure.read(at, keys, scope);
            case "evaluate" -> EvaluateProcedure.read(at, keys, scope);
            case "derivative" -> DerivativeProcedure.read(at, keys, scope);
            case "difference" -> DifferenceProcedure.read(at, keys, scope);
            case "gradient" -> GradientProcedure.read(at, keys, scope);
            case "numeric-gradient" -> NumericGradientProcedure.read(at, keys, scope);
            case "norm" -> NormProcedure.read(at, keys, scope);
            case "frozen" -> FrozenProcedure.read(at, keys, scope);
            case "descent" -> DescentProcedure.read(at, keys, scope);
            case "update" -> UpdateProcedure.read(at, keys, scope);
            case "neuron" -> NeuronProcedure.read(at, keys, scope);
            case "network" -> NetworkProcedure.read(at, keys, scope);
            case "evaluations" -> EvaluationsProcedure.read(at, keys, scope);
            default ->
                throw new DefinitionError(path, "a procedure", entry.getKey().toString());
        };
    }

    /** The author's foreseen mistakes as answers. */
    static List<Procedure> mistakes(Definition definition, Scope scope) {
        List<Procedure> mistakes = new ArrayList<>();
        for (int i = 0; i < definition.mistakes().size(); i++) {
            mistakes.add(read(
                    "mistakes[" + i + "].answer", definition.mistakes().get(i).answer(), scope));
        }
        return mistakes;
    }
}
