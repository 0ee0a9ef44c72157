package nabla.formula;

/** Every operator and function that a reader may type, with the number of arguments it takes. */
enum Operation {
    ADD(2),
    SUBTRACT(2),
    MULTIPLY(2),
    DIVIDE(2),
    REMAINDER(2),
    POWER(2),
    NEGATE(1),
    SIN(1),
    COS(1),
    TAN(1),
    COT(1),
    SEC(1),
    CSC(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    SINH(1),
    COSH(1),
    TANH(1),
    ABS(1),
    SIGNUM(1),
    CEIL(1),
    FLOOR(1),
    SQRT(1),
    CBRT(1),
    EXP(1),
    EXPM1(1),
    LOG(1),
    LOG10(1),
    LOG2(1),
    LOG1P(1),
    SIGMOID(1),
    RELU(1),
    MAX(2),
    MIN(2),
    ATAN2(2);

    private final int arity;

    Operation(int arity) {
        this.arity = arity;
    }

    int arity() {
        return arity;
    }
}
