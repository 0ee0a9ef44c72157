package nabla.exercise.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nabla.formula.Formula;

/** A random draw, decided by a seed: the numbers behind the names, and the functions with those numbers put in. */
public final class Draw {
    private final long seed;
    private final double[] numbers;
    private final Map<String, Double> byName = new LinkedHashMap<>();
    private final Map<String, Formula> functions = new LinkedHashMap<>();
    private final Map<FunctionOf, Formula> formulas = new ConcurrentHashMap<>();

    Draw(long seed, List<String> names, double[] numbers, Map<String, FunctionOf> functions) {
        this.seed = seed;
        this.numbers = numbers;
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), numbers[i]);
        }
        functions.forEach((name, function) -> this.functions.put(name, function.in(this)));
    }

    /** The same numbers, and more after them; no functions. */
    public Draw with(Map<String, Double> more) {
        List<String> names = new ArrayList<>(byName.keySet());
        names.addAll(more.keySet());
        double[] all = Stream.concat(byName.values().stream(), more.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Draw(seed, names, all, Map.of());
    }

    public long seed() {
        return seed;
    }

    /** The values of parameters and lets, in their order. */
    double[] numbers() {
        return numbers;
    }

    Map<String, Double> byName() {
        return byName;
    }

    Map<String, Formula> functions() {
        return functions;
    }

    /** A function with the numbers put in; that is done once, however many answers are compared with it. */
    Formula formula(FunctionOf function) {
        return formulas.computeIfAbsent(function, drawn -> drawn.with(byName));
    }

    /** Random numbers of their own for each purpose, always the same for one seed. */
    public SplittableRandom random(String purpose) {
        return new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L * purpose.hashCode());
    }
}
