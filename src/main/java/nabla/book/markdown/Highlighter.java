package nabla.book.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.text.PythonKeywords;

/** Marks the tokens of a Python listing with classes; every other character stays as it is, escaped. */
final class Highlighter {
    private static final Pattern TOKEN = Pattern.compile("(?<comment>#[^\\n]*+)"
            + "|(?<quote>\\b[rbfuRBFU]{0,2}(?:\"\"\"|'''|\"|')|\"\"\"|'''|\"|')"
            + "|(?<number>\\b(?:0[xX][0-9a-fA-F_]++|\\d[\\d_]*+(?:\\.[\\d_]*+)?(?:[eE][+-]?\\d++)?+j?+)"
            + "|(?<![\\w.])\\.\\d++(?:[eE][+-]?\\d++)?+)"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*+)");

    private Highlighter() {}

    static String python(String code) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(code);
        int done = 0;
        while (done < code.length() && token.find(done)) {
            html.append(Html.escape(code.substring(done, token.start())));
            int end = token.group("quote") == null ? token.end() : endOfString(code, token.end(), token.group("quote"));
            append(html, kind(token, code), code.substring(token.start(), end));
            done = end;
        }
        return html.append(Html.escape(code.substring(done))).toString();
    }

    private static String kind(Matcher token, String code) {
        if (token.group("comment") != null) {
            return "comment";
        }
        if (token.group("quote") != null) {
            return "string";
        }
        if (token.group("number") != null) {
            return "number";
        }
        if (PythonKeywords.contains(token.group())) {
            return "keyword";
        }
        return token.end() < code.length() && code.charAt(token.end()) == '(' ? "function" : null;
    }

    private static void append(StringBuilder html, String kind, String text) {
        if (kind == null) {
            html.append(Html.escape(text));
        } else {
            html.append("<span class=\"tok-" + kind + "\">" + Html.escape(text) + "</span>");
        }
    }

    /** A loop and no pattern: a pattern with alternatives would recurse once a character. */
    private static int endOfString(String code, int start, String opening) {
        String quotes = opening.replaceAll("[a-zA-Z]", "");
        for (int i = start; i < code.length(); i++) {
            if (code.startsWith(quotes, i)) {
                return i + quotes.length();
            }
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.charAt(i) == '\n' && quotes.length() == 1) {
                return i;
            }
        }
        return code.length();
    }
}
