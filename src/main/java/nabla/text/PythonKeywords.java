package nabla.text;

import java.util.Set;

/**
 * The keywords of Python 3, which cannot be names.
 *
 * @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#keywords">The Python Language Reference, 2.3.1</a>
 */
public final class PythonKeywords {
    private static final Set<String> ALL = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private PythonKeywords() {}

    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
