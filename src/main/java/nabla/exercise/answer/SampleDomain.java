package nabla.exercise.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;

/**
 * The domain in which formulas are sampled: a lower and an upper end for each.
 *
 * @param everywhere whether the author names none
 */
public record SampleDomain(List<String> variables, List<NumbersOf> ends, boolean everywhere) {
    private static final int MORE = 8;
    private static final int WIDEST = 1_000;
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
        return new SampleDomain(variables, ends, given.isEmpty());
    }

    public Samples samples(Draw draw) {
        double[][] box = ends.stream().map(pair -> pair.in(draw).values()).toArray(double[][]::new);
        return Samples.of(box, draw.random("samples"));
    }

    /**
     * More points, for formulas that may be another function elsewhere: many in the domain itself, and where the author
     * names none, and so means everywhere, in ever larger boxes around it.
     */
    public List<Samples> moreSamples(Draw draw) {
        SplittableRandom random = draw.random("more samples");
        List<Samples> more = new ArrayList<>();
        double[][] box = ends.stream().map(pair -> pair.in(draw).values()).toArray(double[][]::new);
        for (int i = 0; i < MORE; i++) {
            more.add(Samples.of(box, random));
        }
        for (int width = 10; everywhere && width <= WIDEST; width *= 10) {
            double half = 2.0 * width;
            double[][] wider = Stream.generate(() -> new double[] {-half, half})
                    .limit(box.length)
                    .toArray(double[][]::new);
            more.add(Samples.of(wider, random));
        }
        return more;
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
