package nabla.exercise.question;

import java.util.Locale;

/** The kinds of exercises, by what a reader is asked for. */
public enum Kind {
    /** A number, or a formula without variables. */
    NUMBER,
    /** A vector or a matrix, a number in each place. */
    VECTOR,
    /** A formula in the question's variables. */
    EXPRESSION,
    /** One or several of the given sentences. */
    CHOICE,
    /** The given lines of code in their order. */
    ORDER,
    /** Any function that has the asked properties. */
    FUNCTION,
    /** Values, and perhaps a function, for which a run of the numeric core does what is asked. */
    TUNE;

    /** The name in content and answers: {@code number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
