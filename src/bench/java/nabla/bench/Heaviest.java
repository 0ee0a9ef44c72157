package nabla.bench;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question that is among the most expensive of its endpoint.
 *
 * @param body JSON; where {@code #} stands, more is dearer
 * @param most what to begin with in its place; where that is refused, the refusal names the most that is allowed
 */
public record Heaviest(String path, String body, int most) {
    private static final String NOISE = "mod(sin(1e9*x*y),1)";
    private static final int SLOW_TERMS = 24;

    /** Several of every endpoint, since each is dear in a way of its own. */
    public static List<Heaviest> questions() {
        String window = "'window':[[-5,5],[-5,5]],'levels':40";
        return List.of(
                of("formula", "'function':'" + sum(100) + "','variables':[" + names(100) + "]", 0),
                of("formula", "'function':'" + sines(100) + "','variables':[" + names(100) + "]", 0),
                of("formula", "'function':'" + product(100) + "','variables':[" + names(100) + "]", 0),
                of("derivative", "'function':'" + remainders("x", 18) + "','at':1e300,'frames':true,'window':[1,1e300]", 0),
                of("derivative", "'function':'" + waves("x", 150) + "','at':1,'frames':true", 0),
                of("derivative", "'function':'" + kinks("x", 150) + "','at':0", 0),
                of("gradient", many("'function':'" + joined(100, i -> "abs(" + name(i) + "-1)", "+") + "'", "at", 100), 0),
                of("gradient", many("'function':'" + kinks("waa", 150) + "'", "at", 100).replace("1,1,", "0,0,"), 0),
                of("step-sweep", "'function':'" + remainders("x", 400) + "','at':1e300", 0),
                of("gradient", many("'function':'" + sum(100) + "','trace':true", "at", 100), 0),
                of("gradient", many("'function':'" + product(100) + "','trace':true", "at", 100), 0),
                of("partials", many("'function':'" + sum(100) + "'", "at", 100), 0),
                of("partials", many("'function':'" + sines(100) + "'", "at", 100), 0),
                of("partials", many("'function':'" + product(100) + "'", "at", 100), 0),
                of("surface", "'function':'" + NOISE + "','points':#," + window, 400),
                of("surface", "'function':'sin(100*x)*sin(100*y)','points':#," + window, 400),
                of("surface", "'function':'sin(9*x)*sin(9*y)','points':#," + window, 400),
                of("surface", "'function':'1e15+sin(x)*y','points':#," + window, 400),
                of("surface", "'function':'" + remainders("x", SLOW_TERMS) + "+y','points':#," + window, 400),
                of("slices", "'function':'" + NOISE + "','at':[1,2],'points':#," + window, 400),
                of("slices", "'function':'" + waves("x*y", 100) + "','at':[1,2],'points':#," + window, 400),
                of("field", "'function':'5','points':#," + window, 61),
                of("field", "'function':'" + waves("x*y", 100) + "','points':#," + window, 61),
                of("field", "'function':'" + NOISE + "','points':#," + window, 61),
                of("descent", many("'function':'" + sum(100) + "','rate':0.001,'steps':#", "start", 100), 10_000),
                of("descent", two("x^2+y^2+sin(x*y)") + ",'rate':0.1,'steps':#", 10_000),
                of("descent", two(NOISE) + ",'rate':0.1,'steps':#,'methods':" + methods(), 10_000),
                of("descent", two(waves("x*y", 100)) + ",'rate':1e-9,'steps':#,'method':'nesterov'", 10_000),
                of("descent", two(remainders("x", 60) + "+y") + ",'rate':1e-9,'steps':#,'method':'nesterov'", 10_000),
                of("quadratic", "'function':'" + NOISE + "','at':[1,2],'window':[[-5,5],[-5,5]]", 0),
                of("quadratic", "'function':'" + waves("x*y", 100) + "','at':[1,2],'window':[[-5,5],[-5,5]]", 0),
                of("quadratic", "'function':'" + remainders("x", SLOW_TERMS) + "+y','at':[1,2],'window':[[-5,5],[-5,5]]", 0),
                of("graph", many("'function':'" + sum(30) + "'", "at", 30), 0),
                of("graph", many("'function':'" + product(50) + "'", "at", 50), 0),
                of("neuron", "'weights':[0.1,0.2],'samples':" + samples(12, 2) + ",'rate':0.01,'steps':#", 1_000),
                of("neuron", "'weights':" + ones(150) + ",'samples':" + samples(80, 150) + ",'steps':#", 1_000),
                of("neuron", "'weights':" + ones(3_000) + ",'samples':" + samples(1, 3_000) + ",'steps':#", 1_000),
                of("network", "'seed':1,'input':" + ones(20) + ",'target':" + ones(20) + ",'rate':0.001,'steps':#", 1_000),
                of("network", "'seed':1,'input':" + ones(2) + ",'target':" + ones(3) + ",'rate':0.001,'steps':#", 1_000),
                of("network", "'seed':1,'input':[1],'target':" + ones(400) + ",'rate':0.001,'steps':#", 1_000),
                of("layers", "'points':" + classed(100) + ",'hidden':[8,8,8],'activation':'tanh','steps':#", 1_000),
                of("layers", "'points':" + classed(100) + ",'hidden':[8,8,8],'activation':'relu','rate':0.01,'steps':#", 1_000),
                of("layers", "'points':" + classed(2) + ",'hidden':[8,8,8],'activation':'sigmoid','steps':#", 1_000),
                of("cost", "'sizes':[#]", 100_000),
                of("cost", "'sizes':[" + String.join(",", Collections.nCopies(12, "5000")) + "]", 0));
    }

    /** The JSON with so much of it. */
    public String json(int much) {
        return body.replace("#", String.valueOf(much));
    }

    private static Heaviest of(String endpoint, String body, int most) {
        return new Heaviest("/api/" + endpoint, "{" + body.replace('\'', '"') + "}", most);
    }

    private static String two(String function) {
        return "'function':'" + function + "','variables':['x','y'],'start':[1,2],'window':[[-5,5],[-5,5]],'levels':40";
    }

    private static String many(String body, String point, int variables) {
        return body + ",'variables':[" + names(variables) + "],'" + point + "':" + ones(variables);
    }

    private static String methods() {
        return "['descent','ascent','momentum','nesterov','adagrad','rmsprop','adam','newton','backtracking']";
    }

    private static String names(int count) {
        return joined(count, i -> "'" + name(i) + "'", ",");
    }

    private static String name(int i) {
        return "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static String sum(int count) {
        return joined(count, i -> "sin(" + name(i) + ")*" + name(i), "+");
    }

    private static String product(int count) {
        return joined(count, i -> "(1+" + name(i) + ")", "*");
    }

    private static String sines(int count) {
        return joined(count, i -> "sin(" + name(i) + ")", "*");
    }

    private static String waves(String variable, int count) {
        return joined(count, i -> "sin(" + (i + 1) + variable + ")", i -> i % 20 == 19 ? "+" : "*");
    }

    /** In brackets, since only so many operations may build on one another. */
    private static String remainders(String variable, int count) {
        return joined(count, i -> (i % 100 == 0 ? "(" : "") + "mod(" + variable + "," + (i % 9 + 1) + ")" + (i % 100 == 99 ? ")" : ""), "+") + (count % 100 == 0 ? "" : ")");
    }

    private static String kinks(String variable, int count) {
        return joined(count, i -> "abs(" + (i + 1) + variable + ")", "+");
    }

    private static String ones(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "1")) + "]";
    }

    private static String samples(int count, int inputs) {
        return "[" + String.join(",", Collections.nCopies(count, ones(inputs + 1))) + "]";
    }

    private static String classed(int count) {
        return "[" + joined(count, i -> "[" + i % 10 * 0.3 + "," + i / 10 * 0.3 + "," + (i + i / 10) % 2 + "]", ",") + "]";
    }

    private static String joined(int count, java.util.function.IntFunction<String> part, java.util.function.IntFunction<String> between) {
        return IntStream.range(0, count).mapToObj(i -> part.apply(i) + (i + 1 < count ? between.apply(i) : "")).collect(Collectors.joining());
    }

    private static String joined(int count, java.util.function.IntFunction<String> part, String between) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }
}
