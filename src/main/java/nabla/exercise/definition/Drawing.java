package nabla.exercise.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nabla.exercise.definition.Definition.FunctionText;
import nabla.exercise.question.DefinitionError;

/** The random numbers of variants, each from its seed: parameters are drawn, lets computed, what is unfit drawn again. */
public final class Drawing {
    /** A draw that is fit once in five hundred times is missed once in e^20. */
    private static final int MOST_DRAWS = 10_000;

    private final List<String> names = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Let> lets = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, FunctionOf> functions = new LinkedHashMap<>();
    private final Scope scope;

    private record Let(NumberOf of, Integer decimals) {}

    private record Rounded(Object of, Integer decimals) {}

    public Drawing(Definition definition) {
        definition.parameters().forEach((name, range) -> {
            parameters.add(Parameter.read("parameters." + name, range));
            names.add(name);
        });
        definition.let().forEach(this::addLet);
        Scope numbers = new Scope(names, Map.of());
        for (int i = 0; i < definition.require().size(); i++) {
            conditions.add(
                    numbers.condition("require[" + i + "]", definition.require().get(i)));
        }
        definition.functions().forEach((name, text) -> functions.put(name, function(numbers, name, text)));
        scope = new Scope(names, functions);
    }

    private void addLet(String name, Object value) {
        String path = "let." + name;
        if (names.contains(name)) {
            throw new DefinitionError(path, "a new name", name);
        }
        Rounded let =
                value instanceof Map ? DefinitionMapper.read(path, value, Rounded.class) : new Rounded(value, null);
        lets.add(new Let(new Scope(names, Map.of()).number(path, let.of), let.decimals));
        names.add(name);
    }

    private static FunctionOf function(Scope numbers, String name, FunctionText text) {
        String path = "functions." + name;
        if (text.as() != null && !text.as().equals("typed")) {
            throw new DefinitionError(path + ".as", "typed, or nothing", text.as());
        }
        return numbers.newFunction(
                path + ".of",
                DefinitionMapper.required(path + ".of", text.of(), "a formula"),
                DefinitionMapper.required(path + ".variables", text.variables(), "a list of names"),
                text.as() != null);
    }

    public Scope scope() {
        return scope;
    }

    public boolean isVaried() {
        return !parameters.isEmpty();
    }

    /** @throws DefinitionError if nothing that the parameters may be fulfils what is required */
    public Draw draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < (isVaried() ? MOST_DRAWS : 1); i++) {
            double[] numbers = numbers(random);
            if (conditions.stream().allMatch(condition -> condition.holds(numbers))) {
                requireFinite(numbers);
                return new Draw(seed, names, numbers, functions);
            }
        }
        String required = conditions.stream().map(Condition::text).toList().toString();
        throw new DefinitionError("require", "a draw that fulfils " + required, MOST_DRAWS + " draws that do not");
    }

    private double[] numbers(SplittableRandom random) {
        double[] numbers = new double[names.size()];
        for (int i = 0; i < parameters.size(); i++) {
            numbers[i] = parameters.get(i).draw(random);
        }
        for (int i = 0; i < lets.size(); i++) {
            numbers[parameters.size() + i] = value(lets.get(i), numbers);
        }
        return numbers;
    }

    private static double value(Let let, double[] numbers) {
        double value = let.of.at(numbers);
        return let.decimals == null || !Double.isFinite(value)
                ? value
                : BigDecimal.valueOf(value)
                        .setScale(let.decimals, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }

    private void requireFinite(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new DefinitionError("let." + names.get(i), "a finite number for every draw", "" + numbers[i]);
            }
        }
    }
}
