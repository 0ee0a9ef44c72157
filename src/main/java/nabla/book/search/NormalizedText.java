package nabla.book.search;

/** A text normalized for search: its letters and digits alone, in lower case, each of which knows where it stands in the text. */
final class NormalizedText {
    private final String text;
    private final String letters;
    private final int[] places;

    NormalizedText(String text) {
        this.text = text;
        StringBuilder kept = new StringBuilder();
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                at[kept.length()] = i;
                kept.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        letters = kept.toString();
        places = at;
    }

    static boolean counts(char c) {
        return Character.isLetterOrDigit(c) || c == '∇' || c == '∂';
    }

    String text() {
        return text;
    }

    String letters() {
        return letters;
    }

    /**
     * The next place among the letters where a word is found, or -1. Hangul is found anywhere, anything else where a word
     * begins, and one or two letters only as a word of their own.
     */
    int find(String word, int from) {
        int at = letters.indexOf(word, from);
        while (at >= 0 && !(begins(at) && (word.length() > 2 || ends(at + word.length() - 1)))) {
            at = letters.indexOf(word, at + 1);
        }
        return at;
    }

    private boolean begins(int at) {
        int place = places[at];
        return place == 0 || !isLatin(text.charAt(place)) || !isLatin(text.charAt(place - 1));
    }

    private boolean ends(int at) {
        int next = places[at] + 1;
        return next == text.length() || !isLatin(text.charAt(places[at])) || !isLatin(text.charAt(next));
    }

    private static boolean isLatin(char c) {
        return counts(c)
                && !Character.isIdeographic(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }

    /** Where the letter stands in the text. */
    int place(int letter) {
        return places[letter];
    }
}
