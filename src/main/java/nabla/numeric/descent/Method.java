package nabla.numeric.descent;

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
    ADAM,
    /**
     * x ← x − η·H⁻¹·g with the Hessian H: to where the quadratic that touches f is level, if η = 1. That may be uphill,
     * where H is not positive definite; where H is singular there is no such place, and the walk has diverged.
     */
    NEWTON,
    /**
     * x ← x − t·g with the first t of η, η/2, η/4, … that makes f fall by 1e-4·t·‖g‖² or more. L. Armijo, Minimization of
     * functions having Lipschitz continuous first partial derivatives, 1966.
     */
    BACKTRACKING;

    /** How often {@link #BACKTRACKING} halves a step at most; then it takes what is left. */
    public static final int MOST_HALVINGS = 50;

    /** How often one step evaluates f of n variables at most, where derivatives are taken by central differences. */
    public int evaluations(int n) {
        return switch (this) {
            case NESTEROV -> 1 + 4 * n;
            case NEWTON -> 1 + 2 * n + 2 * n * n + 1;
            case BACKTRACKING -> 1 + 2 * n + 1 + MOST_HALVINGS;
            default -> 1 + 2 * n;
        };
    }
}
