package nabla.formula.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nabla.formula.FormulaError;
import nabla.formula.Problem;
import nabla.text.EditDistance;

/** Reads a run of letters as known names ({@code xy} as x·y), or says why it cannot be read. */
final class Names {

    /** Letters of other scripts, and the Latin ones that they are taken for. */
    private static final String LOOKALIKES = "хχуυеаαорρсντωі";

    private static final String LOOKED_LIKE = "xxyyeaaoppcvtwi";

    /** What others call a function of ours. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "piecewise",
            Vocabulary.CHOICE,
            "where",
            Vocabulary.CHOICE,
            "maximum",
            "max",
            "minimum",
            "min",
            "lg",
            "log10");

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The names that {@code run} is made of: itself if it is known, else values such as x and y in xy; the last one may be
     * a function if a parenthesis follows. Longer names are preferred at each place.
     */
    List<Lexeme> split(Lexeme run, boolean parenthesisFollows) {
        String text = run.text();
        if (vocabulary.isValue(text) || vocabulary.isFunction(text)) {
            return List.of(run);
        }
        int[] lengths = lengths(text, parenthesisFollows);
        if (lengths[0] == 0) {
            String plain = text.replace("_", "");
            if (!plain.equals(text) && (vocabulary.isFunction(plain) || lengths(plain, parenthesisFollows)[0] > 0)) {
                return split(new Lexeme(Lexeme.Kind.NAME, plain, run.position()), parenthesisFollows);
            }
            throw unknown(run);
        }
        List<Lexeme> names = new ArrayList<>();
        for (int i = 0; i < text.length(); i += lengths[i]) {
            names.add(new Lexeme(Lexeme.Kind.NAME, text.substring(i, i + lengths[i]), run.position() + i));
        }
        return names;
    }

    /** Whether a run can be read with a function at its end, as {@code xsin} of {@code xsin^2(y)} can. */
    boolean endsWithFunction(String text) {
        if (vocabulary.isValue(text)) {
            return false;
        }
        if (vocabulary.isFunction(text)) {
            return true;
        }
        int[] lengths = lengths(text, true);
        int start = 0;
        while (lengths[start] > 0 && start + lengths[start] < text.length()) {
            start += lengths[start];
        }
        return lengths[start] > 0 && vocabulary.isFunction(text.substring(start));
    }

    /** At each index the length of the first name of a reading of the rest, or 0 if the rest has no reading. */
    private int[] lengths(String text, boolean parenthesisFollows) {
        int[] lengths = new int[text.length() + 1];
        for (int start = text.length() - 1; start >= 0; start--) {
            for (int end = start + 1; end <= text.length(); end++) {
                String name = text.substring(start, end);
                boolean last = end == text.length();
                boolean readable = vocabulary.isValue(name) && (last || lengths[end] > 0)
                        || last && parenthesisFollows && vocabulary.isFunction(name);
                lengths[start] = readable ? end - start : lengths[start];
            }
        }
        return lengths;
    }

    private FormulaError unknown(Lexeme run) {
        String text = run.text();
        if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
            return new FormulaError(Problem.HANGUL, run.position(), text);
        }
        if (text.equals("and") || text.equals("or")) {
            return new FormulaError(Problem.MISPLACED_COMPARISON, run.position());
        }
        return functionWithoutParentheses(run)
                .or(() -> digitAfterName(run))
                .or(() -> nearName(run))
                .orElseGet(() -> vocabulary.variables().isEmpty()
                        ? new FormulaError(Problem.UNKNOWN_NAME_NO_VARIABLES, run.position(), text)
                        : new FormulaError(
                                Problem.UNKNOWN_NAME, run.position(), text, String.join(", ", vocabulary.variables())));
    }

    /** {@code sinx} and {@code sin2x}. */
    private Optional<FormulaError> functionWithoutParentheses(Lexeme run) {
        return vocabulary.functionNames().stream()
                .filter(name -> run.text().startsWith(name))
                .filter(name -> isVariables(run.text().substring(name.length()).replaceFirst("^[0-9]+", "")))
                .max(Comparator.comparingInt(String::length))
                .map(name -> vocabulary.needsParentheses(name, run.position()));
    }

    private boolean isVariables(String text) {
        return text.isEmpty() || text.chars().allMatch(c -> vocabulary.isVariable(Character.toString(c)));
    }

    /** {@code x2} and {@code x1e5}. */
    private Optional<FormulaError> digitAfterName(Lexeme run) {
        String letters = run.text().replaceFirst("[0-9].*", "");
        String digits = run.text().substring(letters.length()).replaceFirst("[^0-9].*", "");
        return vocabulary.isValue(letters) && !digits.isEmpty()
                ? Optional.of(new FormulaError(Problem.DIGIT_AFTER_NAME, run.position(), letters, digits))
                : Optional.empty();
    }

    private Optional<FormulaError> nearName(Lexeme run) {
        String latin = latin(run.text());
        if (SYNONYMS.containsKey(latin) || !latin.equals(run.text()) && vocabulary.isValue(latin)) {
            return Optional.of(near(run, SYNONYMS.getOrDefault(latin, latin)));
        }
        int tolerance = run.text().length() < 3 ? 0 : run.text().length() < 6 ? 1 : 2;
        return Stream.concat(vocabulary.functionNames().stream(), vocabulary.values().stream())
                .filter(name -> name.equalsIgnoreCase(run.text())
                        || name.length() > 1 && distance(run.text(), name) <= tolerance)
                .min(Comparator.comparingInt((String name) -> distance(run.text(), name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> near(run, name));
    }

    private static FormulaError near(Lexeme run, String name) {
        return new FormulaError(Problem.UNKNOWN_NAME_NEAR, run.position(), run.text(), name);
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char c : text.toCharArray()) {
            int place = LOOKALIKES.indexOf(c);
            latin.append(place < 0 ? c : LOOKED_LIKE.charAt(place));
        }
        return latin.toString();
    }

    /** Letters in either case count as equal. */
    private static int distance(String typed, String name) {
        return EditDistance.of(typed.toLowerCase(Locale.ROOT), name, 2);
    }
}
