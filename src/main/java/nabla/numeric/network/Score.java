package nabla.numeric.network;

/**
 * How a network does on samples.
 *
 * @param loss the mean over the samples; NaN for none
 * @param right how many are put into their class
 * @param of how many there are
 */
public record Score(double loss, int right, int of) {

    /** The part that is right, from 0 to 1; NaN for none. */
    public double accuracy() {
        return (double) right / of;
    }
}
