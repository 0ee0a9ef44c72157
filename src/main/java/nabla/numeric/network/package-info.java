/**
 * Networks: one unit without activation ({@link nabla.numeric.network.OneLayer}), one layer that sorts into classes ({@link
 * nabla.numeric.network.SoftmaxNetwork}), and layers of any number and width ({@link
 * nabla.numeric.network.LayeredNetwork}), which {@link nabla.numeric.network.Training} takes through samples such as the
 * {@link nabla.numeric.network.Digits}.
 */
package nabla.numeric.network;
