package nabla.web.figure.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nabla.numeric.PythonText;
import nabla.numeric.network.ConfusionMatrix;
import nabla.numeric.network.ConfusionMatrix.Misreading;
import nabla.numeric.network.Digits;
import nabla.numeric.network.Samples;
import nabla.numeric.network.Score;
import nabla.numeric.network.Training;
import nabla.web.budget.Run;
import nabla.web.http.EventStream;

/** {@code POST /api/digits}: a network that learns to read handwritten digits, told epoch by epoch. */
public final class DigitsEndpoint {

    /** As many as a reader looks at. */
    private static final int MOST_PICTURES = 60;

    private static final int BRIGHTEST = 16;

    private DigitsEndpoint() {}

    public record Request(
            List<Integer> hidden,
            String activation,
            Double rate,
            Integer batch,
            Integer epochs,
            Integer samples,
            Long seed,
            String schedule,
            Double momentum,
            Double decay) {}

    /** The event of an epoch; 0 is before the first. */
    record EpochAnswer(int epoch, ScoreAnswer training, ScoreAnswer test) {
        static EpochAnswer of(Training.Epoch epoch) {
            return new EpochAnswer(epoch.epoch(), ScoreAnswer.of(epoch.training()), ScoreAnswer.of(epoch.test()));
        }
    }

    record ScoreAnswer(double loss, String lossShown, int right, int of, double accuracy, String accuracyShown) {
        static ScoreAnswer of(Score score) {
            return new ScoreAnswer(
                    score.loss(),
                    PythonText.of(score.loss()),
                    score.right(),
                    score.of(),
                    score.accuracy(),
                    Percent.of(score.accuracy()));
        }
    }

    /** The last event, about the test data. */
    record EndAnswer(int[][] confusion, List<WrongAnswer> wrong) {}

    /** A digit that is read wrongly, as it was written. */
    record WrongAnswer(int sample, int meant, int read, int[] pixels) {
        static WrongAnswer of(Misreading misreading, Samples samples) {
            int from = misreading.sample() * Digits.PIXELS;
            int[] pixels = Arrays.stream(samples.x(), from, from + Digits.PIXELS)
                    .mapToInt(pixel -> (int) Math.rint(BRIGHTEST * pixel))
                    .toArray();
            return new WrongAnswer(misreading.sample(), misreading.meant(), misreading.read(), pixels);
        }
    }

    /** All that events hold. */
    record Answer(EpochAnswer epoch, EndAnswer end) {}

    public static Run plan(Request request, Locale locale) {
        DigitsRun run = DigitsRun.of(request);
        return new Run(run.price(), events -> tell(run, events));
    }

    private static void tell(DigitsRun run, EventStream events) {
        DigitsRun.Learnt learnt = run.learn(epoch -> events.tell("epoch", EpochAnswer.of(epoch)));
        Samples test = Digits.shipped().test();
        ConfusionMatrix matrix = ConfusionMatrix.of(run.network(), learnt.theta(), test);
        List<WrongAnswer> wrong = matrix.wrong().stream()
                .limit(MOST_PICTURES)
                .map(misreading -> WrongAnswer.of(misreading, test))
                .toList();
        events.tell("end", new EndAnswer(matrix.counts(), wrong));
    }
}
