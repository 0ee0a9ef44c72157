package nabla.book.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nabla.text.EditDistance;

/** The words of the book, and which of them a word that is none of them may be meant to be. */
final class Spelling {
    private static final int MOST_GUESSES = 6;

    /** With its letters, and the number of places where it is. */
    private record Word(String text, String letters, int places) {}

    private record Guess(Word word, int mistakes) {}

    private final List<Word> words;

    Spelling(Stream<String> texts) {
        Map<String, Integer> places = new HashMap<>();
        texts.forEach(text -> QueryTerm.of(text).forEach(term -> places.merge(term.stem(), 1, Integer::sum)));
        words = places.entrySet().stream()
                .map(word -> new Word(word.getKey(), letters(word.getKey()), word.getValue()))
                .toList();
    }

    /** The words with the fewest letters to mend, and of those the most frequent. */
    List<String> near(String word) {
        String letters = letters(word);
        int most = allowed(letters);
        return words.stream()
                .filter(known -> Math.abs(known.letters().length() - letters.length()) <= most)
                .map(known -> new Guess(known, EditDistance.of(letters, known.letters(), 1)))
                .filter(guess -> guess.mistakes() <= most)
                .sorted(Comparator.comparingInt(Guess::mistakes)
                        .thenComparing(guess -> guess.word().places(), Comparator.reverseOrder())
                        .thenComparing(guess -> guess.word().text()))
                .limit(MOST_GUESSES)
                .map(guess -> guess.word().text())
                .toList();
    }

    /** Of a syllable of Hangul each letter counts: 기을기 has one mistake. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    private static int allowed(String letters) {
        return letters.length() < 3 ? 0 : letters.length() < 6 ? 1 : 2;
    }
}
