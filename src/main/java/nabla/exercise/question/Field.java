package nabla.exercise.question;

import java.util.List;

/**
 * One place to fill in.
 *
 * @param name its key in errors, and in the answer if there are several fields; {@link #ANSWER} where there is one
 * @param type what is typed or chosen there
 * @param label LaTeX in front of it, such as {@code f'(3)}; empty for none
 * @param rows how many rows a matrix has; 1 otherwise
 * @param columns how many columns a vector or matrix has; 1 otherwise
 * @param variables the names that a formula typed here may use
 * @param choices ids of options or lines, in the order in which they are shown
 */
public record Field(
        String name, Type type, String label, int rows, int columns, List<String> variables, List<Choice> choices) {

    /** The name of a field that stands alone. */
    public static final String ANSWER = "answer";

    /** How a field is filled in. */
    public enum Type {
        NUMBER,
        VECTOR,
        FORMULA,
        ONE,
        SEVERAL,
        LINES
    }

    /**
     * An option or a line of code.
     *
     * @param id what the answer says; tells nothing about being right
     * @param place its index among the author's options (whose texts the book has); -1 for a line
     * @param code the line; empty for an option
     */
    public record Choice(String id, int place, String code) {}

    public Field {
        variables = List.copyOf(variables);
        choices = List.copyOf(choices);
    }

    /** LaTeX of the label and its equals sign; empty for no label. */
    public String lead() {
        return label.isEmpty() || label.endsWith("=") ? label : label + " =";
    }
}
