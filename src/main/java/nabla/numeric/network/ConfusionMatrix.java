package nabla.numeric.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Which class is taken for which.
 *
 * @param counts samples, by the class that was meant (rows) and the one that was read (columns)
 * @param wrong those that were not read as meant, in their order
 */
public record ConfusionMatrix(int[][] counts, List<Misreading> wrong) {

    /**
     * A sample that was read wrongly.
     *
     * @param sample its number, from 0
     */
    public record Misreading(int sample, int meant, int read) {}

    public static ConfusionMatrix of(LayeredNetwork network, double[] theta, Samples samples) {
        int classes = Math.max(2, network.outputs());
        int[][] counts = new int[classes][classes];
        List<Misreading> wrong = new ArrayList<>();
        int[] meant = samples.classes();
        int[] read = network.predicted(theta, samples.x());
        for (int i = 0; i < meant.length; i++) {
            counts[meant[i]][read[i]]++;
            if (meant[i] != read[i]) {
                wrong.add(new Misreading(i, meant[i], read[i]));
            }
        }
        return new ConfusionMatrix(counts, List.copyOf(wrong));
    }
}
