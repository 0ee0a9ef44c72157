package nabla.formula.reading;

import java.text.Normalizer;

/**
 * What a keyboard typed, in the few signs that a formula needs: {@code ²} becomes {@code ^2}, {@code ×} becomes {@code *},
 * full-width letters become plain ones. Remembers where in the text as typed each char stood.
 */
final class PlainText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String SUPERSCRIPTS_PLAIN = "0123456789+-";

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private final StringBuilder text = new StringBuilder();
    private final int[] positions;
    private boolean raised;
    private boolean lowered;

    private PlainText(String typed) {
        // the most that one char becomes: a blank that ends a superscript before it, then pi between blanks
        positions = new int[5 * typed.length() + 1];
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            append(typed.codePointAt(i), i);
        }
        positions[text.length()] = typed.length();
    }

    static PlainText of(String typed) {
        return new PlainText(typed);
    }

    /** The char at {@code index}, or a blank beyond the end. */
    char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    int length() {
        return text.length();
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** Where the char at {@code index} stood in the text as typed. */
    int position(int index) {
        return positions[index];
    }

    private void append(int codePoint, int position) {
        int superscript = SUPERSCRIPTS.indexOf(codePoint);
        if (superscript >= 0) {
            if (!raised) {
                put('^', position);
            }
            put(SUPERSCRIPTS_PLAIN.charAt(superscript), position);
        } else {
            if (raised) {
                put(' ', position);
            }
            if (SUBSCRIPTS.indexOf(codePoint) >= 0 && !lowered) {
                put('_', position);
            }
            plain(codePoint, position);
        }
        raised = superscript >= 0;
        lowered = SUBSCRIPTS.indexOf(codePoint) >= 0;
    }

    private void plain(int codePoint, int position) {
        int plain = sign(codePoint);
        if (plain == 'π') {
            put(' ', position);
            put('p', position);
            put('i', position);
            put(' ', position);
        } else if (isBlank(plain)) {
            put(' ', position);
        } else if (Character.isDigit(plain)) {
            put(Character.forDigit(Character.digit(plain, 10), 10), position);
        } else {
            for (char c : Character.toChars(plain)) {
                put(c, position);
            }
        }
    }

    /** Zero-width characters, the invisible times among them, separate like a blank. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static int sign(int codePoint) {
        return switch (codePoint) {
            case '×', '·', '⋅', '∙', '•', '∗', '✕', '・', '･', 'ㆍ', '✖' -> '*';
            case '÷', '∕', '⁄', '➗' -> '/';
            case '−', '‐', '‑', '‒', '–', '—', '―', 'ー', '˗', '➖' -> '-';
            case '➕' -> '+';
            case '∣', '│', 'ǀ' -> '|';
            case 'ˆ', '＾' -> '^';
            default -> compatible(codePoint);
        };
    }

    private static int compatible(int codePoint) {
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL) {
            return codePoint;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        boolean single = plain.codePointCount(0, plain.length()) == 1;
        return single ? plain.codePointAt(0) : codePoint;
    }

    private void put(char c, int position) {
        positions[text.length()] = position;
        text.append(c);
    }
}
