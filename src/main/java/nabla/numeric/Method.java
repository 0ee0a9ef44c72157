package nabla.numeric;

/**
 * How a gradient g at x becomes a step, with learning rate η. All arithmetic is per coordinate, in the order written.
 * The constants are those of the papers or, where they give none, the customary ones: μ = 0.9, ρ = 0.9, β₁ = 0.9,
 * β₂ = 0.999, ε = 1e-8.
 */
public enum Method {
    /** x ← x − η·g. A. Cauchy, Comptes rendus 25, 1847. */
    DESCENT,
    /** x ← x + η·g: descent on −f. */
    ASCENT,
    /** v ← μ·v − η·g, x ← x + v. B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964. */
    MOMENTUM,
    /**
     * v ← μ·v − η·∇f(x + μ·v), x ← x + v. Y. Nesterov, 1983, in the form of I. Sutskever et al., On the importance of
     * initialization and momentum in deep learning, 2013.
     */
    NESTEROV,
    /** s ← s + g², x ← x − η·g / (√s + ε). J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods, 2011. */
    ADAGRAD,
    /** s ← ρ·s + (1 − ρ)·g², x ← x − η·g / (√s + ε). G. Hinton, Neural Networks for Machine Learning, lecture 6e, 2012. */
    RMSPROP,
    /**
     * m ← β₁·m + (1 − β₁)·g, s ← β₂·s + (1 − β₂)·g², x ← x − η·m̂ / (√ŝ + ε) with m̂ = m / (1 − β₁ᵗ), ŝ = s / (1 − β₂ᵗ)
     * in step t = 1, 2, …. D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015, algorithm 1.
     */
    ADAM
}
