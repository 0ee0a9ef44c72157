package nabla.web.figure.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nabla.numeric.network.Digits;
import nabla.numeric.network.LayeredNetwork;
import nabla.web.budget.Computation;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.PrintedNumbers;

/** {@code POST /api/digits/read}: what a network that has learnt the digits takes a drawing for. */
public final class DigitsReadEndpoint {
    private static final int BRIGHTEST = 16;

    private DigitsReadEndpoint() {}

    public record Request(List<Integer> pixels, DigitsEndpoint.Request run) {}

    record Answer(double[] probabilities, List<String> probabilitiesShown, List<String> percentages, int predicted) {}

    /** Where the network is not kept any more it learns once more. */
    public static Computation plan(Request request, Locale locale) {
        double[] pixels = pixels(Body.required("pixels", request.pixels()));
        DigitsRun run = DigitsRun.of(Body.required("run", request.run()));
        return new Computation(run.price(), () -> answer(run, pixels));
    }

    private static double[] pixels(List<Integer> given) {
        if (given.size() != Digits.PIXELS) {
            throw Complaint.LENGTH.about("pixels", new FieldName("pixels"), Digits.PIXELS, given.size());
        }
        return IntStream.range(0, given.size())
                .mapToDouble(i -> Check.between(
                                "pixels[" + i + "]", 0, BRIGHTEST, Body.required("pixels[" + i + "]", given.get(i)))
                        / (double) BRIGHTEST)
                .toArray();
    }

    private static Answer answer(DigitsRun run, double[] pixels) {
        LayeredNetwork network = run.network();
        double[] theta = run.learn(epoch -> {}).theta();
        double[] probabilities = network.outputs(theta, pixels).get(network.layers() - 1);
        return new Answer(
                probabilities,
                PrintedNumbers.each(probabilities),
                DoubleStream.of(probabilities).mapToObj(Percent::of).toList(),
                network.predicted(theta, pixels)[0]);
    }
}
