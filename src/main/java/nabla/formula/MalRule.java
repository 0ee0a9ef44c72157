package nabla.formula;

/** Wrong rules of differentiation that learners really use, each applied wherever its right rule would be. */
public enum MalRule {
    /** The inner derivative forgotten: (sin 2x)′ = cos 2x. */
    CHAIN,
    /** The derivative of a product taken as the product of the derivatives: (x·sin x)′ = cos x. */
    PRODUCT,
    /** The derivative of a quotient taken as the quotient of the derivatives: (sin x / x)′ = cos x. */
    QUOTIENT,
    /** The exponent brought down but not lowered: (x³)′ = 3x³. */
    POWER,
    /** The exponent lowered but not brought down: (x³)′ = x². */
    FACTOR,
    /** The sign of the cosine's derivative forgotten: (cos x)′ = sin x. */
    SIGN_OF_COSINE
}
