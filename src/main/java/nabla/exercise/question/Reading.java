package nabla.exercise.question;

import java.util.List;

/**
 * The interpretation of an answer: how it was read, to be shown before it is sent.
 *
 * @param parts one for each field that could be read
 * @param problem what cannot be read; null if everything can
 */
public record Reading(List<Part> parts, Verdict.Invalid problem) {

    /** What stands in a field, as text and as LaTeX. */
    public record Part(String field, String text, String latex) {}

    public Reading {
        parts = List.copyOf(parts);
    }
}
