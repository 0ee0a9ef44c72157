package nabla.book.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The stretch of a text around the first word that was sought, with all that were sought marked. */
final class Snippet {
    private static final int BEFORE = 40;
    private static final int LENGTH = 150;

    private Snippet() {}

    static List<SearchIndex.Piece> of(NormalizedText words, List<QueryTerm> sought) {
        NavigableMap<Integer, Integer> marks = marks(words, sought);
        String text = words.text();
        int from = marks.isEmpty() ? 0 : wordStart(text, marks.firstKey() - BEFORE);
        int to = wordEnd(text, from + LENGTH);
        List<SearchIndex.Piece> pieces = new ArrayList<>();
        int end = from;
        for (var mark : marks.subMap(from, to).entrySet()) {
            add(pieces, text.substring(end, mark.getKey()), false);
            end = Math.min(mark.getValue(), to);
            add(pieces, text.substring(mark.getKey(), end), true);
        }
        add(pieces, text.substring(end, to), false);
        return dotted(pieces, from > 0, to < text.length());
    }

    /** Begin and end of each hit in the text; of hits that overlap, the first. */
    private static NavigableMap<Integer, Integer> marks(NormalizedText words, List<QueryTerm> sought) {
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        for (QueryTerm word : sought) {
            int at = words.find(word.stem(), 0);
            while (at >= 0) {
                int length = word.length(words, at);
                marks.merge(words.place(at), words.place(at + length - 1) + 1, Math::max);
                at = words.find(word.stem(), at + length);
            }
        }
        int end = 0;
        for (int begin : List.copyOf(marks.keySet())) {
            if (begin < end) {
                marks.remove(begin);
            } else {
                end = marks.get(begin);
            }
        }
        return marks;
    }

    private static int wordStart(String text, int at) {
        int start = Math.max(0, at);
        return start == 0 ? 0 : text.lastIndexOf(' ', start) + 1;
    }

    private static int wordEnd(String text, int at) {
        int end = at >= text.length() ? -1 : text.indexOf(' ', at);
        return end < 0 ? text.length() : end;
    }

    private static List<SearchIndex.Piece> dotted(List<SearchIndex.Piece> pieces, boolean before, boolean after) {
        if (before) {
            pieces.add(0, new SearchIndex.Piece("… ", false));
        }
        if (after) {
            pieces.add(new SearchIndex.Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    private static void add(List<SearchIndex.Piece> pieces, String text, boolean sought) {
        if (!text.isEmpty()) {
            pieces.add(new SearchIndex.Piece(text, sought));
        }
    }
}
