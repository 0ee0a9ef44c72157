package nabla.book.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of the book, and which of them a word that is none of them may be meant to be. */
final class Spelling {
    private static final int MOST_GUESSES = 6;

    private record Guess(String word, int mistakes, int places) {}

    /** With the number of places where each is. */
    private final Map<String, Integer> words = new HashMap<>();

    Spelling(Stream<String> texts) {
        texts.forEach(text -> QueryTerm.of(text).forEach(term -> words.merge(term.stem(), 1, Integer::sum)));
    }

    /** The words with the fewest letters to mend, and of those the most frequent. */
    List<String> near(String word) {
        String letters = letters(word);
        int most = allowed(letters);
        return words.entrySet().stream()
                .map(known ->
                        new Guess(known.getKey(), mistakes(letters, letters(known.getKey()), most), known.getValue()))
                .filter(guess -> guess.mistakes() <= most)
                .sorted(Comparator.comparingInt(Guess::mistakes)
                        .thenComparing(Comparator.comparingInt(Guess::places).reversed())
                        .thenComparing(Guess::word))
                .limit(MOST_GUESSES)
                .map(Guess::word)
                .toList();
    }

    /** Of a syllable of Hangul each letter counts: 기을기 has one mistake. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    private static int allowed(String letters) {
        return letters.length() < 3 ? 0 : letters.length() < 6 ? 1 : 2;
    }

    /**
     * How many letters are wrong, missing, too many or in the order of their neighbours (the distance of Damerau and
     * Levenshtein, where no letter is mended twice); more than {@code most} if so.
     */
    private static int mistakes(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
