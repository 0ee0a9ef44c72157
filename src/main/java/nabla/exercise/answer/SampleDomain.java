package nabla.exercise.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;

/** The domain in which formulas are sampled: a lower and an upper end for each. */
public record SampleDomain(List<String> variables, List<NumbersOf> ends) {
    private static final List<Integer> USUAL = List.of(-2, 2);

    public static SampleDomain read(List<String> variables, Map<String, Object> domain, Scope scope) {
        Map<String, Object> given = domain == null ? Map.of() : domain;
        given.keySet().forEach(name -> Scope.variable("domain." + name, name, variables));
        List<NumbersOf> ends = new ArrayList<>();
        for (String variable : variables) {
            String path = "domain." + variable;
            NumbersOf pair = scope.numbers(path, given.getOrDefault(variable, USUAL));
            if (pair.shape().length != 1 || pair.values().size() != 2) {
                throw new DefinitionError(
                        path, "a lower and an upper end", DefinitionMapper.shown(given.get(variable)));
            }
            ends.add(pair);
        }
        return new SampleDomain(variables, ends);
    }

    public Samples samples(Draw draw) {
        double[][] box = ends.stream().map(pair -> pair.in(draw).values()).toArray(double[][]::new);
        return Samples.of(box, draw.random("samples"));
    }

    public void check(Draw draw) {
        for (int i = 0; i < ends.size(); i++) {
            double[] pair = ends.get(i).in(draw).values();
            if (!(pair[0] < pair[1])) {
                throw new DefinitionError(
                        "domain." + variables.get(i), "a lower end below the upper", pair[0] + ", " + pair[1]);
            }
        }
    }
}
