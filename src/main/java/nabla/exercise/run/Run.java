package nabla.exercise.run;

import java.util.Map;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.InvalidAnswer;

/** A run of the numeric core on what a reader gave. */
public sealed interface Run permits DifferenceRun, DescentRun, NeuronRun, NetworkRun, LayersRun {

    /** @throws InvalidAnswer if it cannot be run */
    RunResult of(Given given);

    /** Reads a map with one key, the name of the run. */
    static Run read(Map<String, Object> map, RunScope scope) {
        if (map == null || map.size() != 1) {
            throw new DefinitionError(
                    "run", "difference, descent, neuron, network or layers", DefinitionMapper.shown(map));
        }
        Map.Entry<String, Object> entry = map.entrySet().iterator().next();
        String path = "run." + entry.getKey();
        return switch (entry.getKey()) {
            case "difference" -> DifferenceRun.read(path, entry.getValue(), scope);
            case "descent" -> DescentRun.read(path, entry.getValue(), scope);
            case "neuron" -> NeuronRun.read(path, entry.getValue(), scope);
            case "network" -> NetworkRun.read(path, entry.getValue(), scope);
            case "layers" -> LayersRun.read(path, entry.getValue(), scope);
            default ->
                throw new DefinitionError("run", "difference, descent, neuron, network or layers", entry.getKey());
        };
    }
}
