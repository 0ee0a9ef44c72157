package nabla.numeric.network;

import nabla.elementary.Elementary;

/** What a unit makes of its weighted sum z. */
public enum Activation {
    /** z itself. However many layers of it are one layer. */
    IDENTITY,
    /** 1 / (1 + e⁻ᶻ), between 0 and 1. */
    SIGMOID,
    /** tanh z, between −1 and 1. */
    TANH,
    /** max(z, 0). Its derivative counts as 0 at 0. */
    RELU;

    /** Each z, replaced. */
    void apply(double[] sums, int count) {
        switch (this) {
            case IDENTITY -> {}
            case SIGMOID -> {
                for (int i = 0; i < count; i++) {
                    sums[i] = 1 / (1 + Elementary.exp(-sums[i]));
                }
            }
            case TANH -> {
                for (int i = 0; i < count; i++) {
                    sums[i] = Elementary.tanh(sums[i]);
                }
            }
            case RELU -> {
                for (int i = 0; i < count; i++) {
                    sums[i] = Math.max(sums[i], 0);
                }
            }
        }
    }

    /** Each sensitivity to an output a, replaced by that to its z: times the derivative, which is a function of a alone. */
    void applyBackwards(double[] sensitivities, double[] outputs, int count) {
        switch (this) {
            case IDENTITY -> {}
            case SIGMOID -> {
                for (int i = 0; i < count; i++) {
                    sensitivities[i] *= outputs[i] * (1 - outputs[i]);
                }
            }
            case TANH -> {
                for (int i = 0; i < count; i++) {
                    sensitivities[i] *= 1 - outputs[i] * outputs[i];
                }
            }
            case RELU -> {
                for (int i = 0; i < count; i++) {
                    sensitivities[i] = outputs[i] > 0 ? sensitivities[i] : 0;
                }
            }
        }
    }

    /**
     * How widely first weights should be spread that lead from n inputs to such units, so that sums neither grow nor fade
     * from layer to layer: √(2/n) for ReLU, which loses half, else 1/√n.
     *
     * @see <a href="https://doi.org/10.1109/ICCV.2015.123">K. He et al., Delving deep into rectifiers, 2015</a>
     */
    public double spread(int inputs) {
        return Math.sqrt((this == RELU ? 2.0 : 1.0) / inputs);
    }
}
