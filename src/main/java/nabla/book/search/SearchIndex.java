package nabla.book.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nabla.book.Book;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Section;

/**
 * Finds words in the sections of the book and in its glossary. Words are sought inside words, so that 학교 is found in
 * 학교에, and spaces don't count, so that 경사하강 finds 경사 하강법. The whole book is read through for each query, which
 * takes a millisecond: an index of bigrams would find the same.
 */
public final class SearchIndex {
    /** The longest query that is worth an answer. */
    public static final int LONGEST = 100;

    private static final int MOST_GUESSES = 12;

    /**
     * What is found in one language: the best hits of {@code total}.
     *
     * @param instead what was sought in place of a query that is found nowhere; "" for the query itself
     */
    public record Found(Language language, int total, List<Hit> hits, String instead) {}

    /** A place and its words around the first hit; {@code lesson} is "" for a term of the glossary. */
    public record Hit(String path, String lesson, String section, List<Piece> snippet) {}

    /** A stretch of a snippet that is what was sought, or what stands between. */
    public record Piece(String text, boolean sought) {}

    private record Entry(String path, NormalizedText lesson, NormalizedText section, NormalizedText words) {
        boolean isTerm() {
            return lesson.text().isEmpty();
        }
    }

    private record Scored(Entry entry, int score) {}

    /** What may have been meant, and how well its best place fits. */
    private record Guess(String query, int score) {}

    private final Book book;

    /** Made by the first search in a language. */
    private final Map<Language, List<Entry>> entries = new ConcurrentHashMap<>();

    private final Map<Language, Spelling> spellings = new ConcurrentHashMap<>();

    private SearchIndex(Book book) {
        this.book = book;
    }

    public static SearchIndex of(Book book) {
        return new SearchIndex(book);
    }

    private List<Entry> entries(Language language) {
        return entries.computeIfAbsent(language, this::read);
    }

    private List<Entry> read(Language language) {
        List<Entry> read = new ArrayList<>();
        book.glossary().forEach(term -> read.add(entry(term, language)));
        book.everything().forEach(lesson -> read.addAll(entries(lesson, lesson.in(language))));
        return read;
    }

    private static Entry entry(GlossaryTerm term, Language language) {
        String otherName = term.name().get(language.other());
        String explanation = term.explanation().getOrDefault(language, "");
        return new Entry(
                "/glossary#" + term.id(),
                new NormalizedText(""),
                new NormalizedText(term.name().get(language)),
                new NormalizedText((otherName + ": " + explanation).strip()));
    }

    private static List<Entry> entries(Lesson lesson, LessonText text) {
        return text.passages().stream()
                .map(passage -> {
                    Section section = passage.section();
                    String path = lesson.path() + (section == null ? "" : "#" + section.id());
                    String title = section == null ? "" : section.title();
                    return new Entry(
                            path,
                            new NormalizedText(text.title()),
                            new NormalizedText(title),
                            new NormalizedText(passage.words()));
                })
                .toList();
    }

    /** The best {@code limit} places in a language that have every word of the query; none for a query without a word. */
    public Found find(Language language, String query, int limit) {
        return found(language, query, limit, "");
    }

    /** For a query that is found nowhere: what has that other name, or is spelt like it, whichever is found best. */
    public Found guess(Language language, String query, int limit) {
        List<QueryTerm> sought = QueryTerm.of(query);
        return Stream.concat(names(language, sought), respelt(language, sought))
                .map(guess -> new Guess(guess, best(language, guess)))
                .max(Comparator.comparingInt(Guess::score))
                .filter(guess -> guess.score() > 0)
                .map(guess -> found(language, guess.query(), limit, guess.query()))
                .orElse(new Found(language, 0, List.of(), ""));
    }

    /** Of the terms that the glossary knows by this name too, which no text uses. */
    private Stream<String> names(Language language, List<QueryTerm> sought) {
        return book.glossary().stream()
                .filter(term -> term.avoid().stream().anyMatch(name -> QueryTerm.are(sought, new NormalizedText(name))))
                .map(term -> language == Language.KO && !term.inFull().isEmpty()
                        ? term.inFull()
                        : term.name().get(language));
    }

    /** With each word that is found nowhere replaced by one that is. */
    private Stream<String> respelt(Language language, List<QueryTerm> sought) {
        List<String> guesses = List.of("");
        for (QueryTerm word : sought) {
            List<String> ways = isFound(language, word) ? List.of(word.whole()) : ways(language, word);
            guesses = guesses.stream()
                    .flatMap(guess -> ways.stream().map(way -> (guess + " " + way).strip()))
                    .limit(MOST_GUESSES)
                    .toList();
        }
        return guesses.stream();
    }

    private boolean isFound(Language language, QueryTerm word) {
        return best(language, word.whole()) > 0;
    }

    private List<String> ways(Language language, QueryTerm word) {
        List<String> names = names(language, List.of(word)).toList();
        return names.isEmpty() ? spelling(language).near(word.stem()) : names;
    }

    private Spelling spelling(Language language) {
        return spellings.computeIfAbsent(
                language,
                made -> new Spelling(entries(made).stream()
                        .map(entry -> entry.lesson().text() + " "
                                + entry.section().text() + " " + entry.words().text())));
    }

    private int best(Language language, String query) {
        List<QueryTerm> sought = QueryTerm.of(query);
        return sought.isEmpty()
                ? 0
                : entries(language).stream()
                        .mapToInt(entry -> score(entry, sought))
                        .max()
                        .orElse(0);
    }

    private Found found(Language language, String query, int limit, String instead) {
        List<QueryTerm> sought = QueryTerm.of(query);
        List<Scored> scored = scored(language, sought);
        List<Hit> hits = scored.stream()
                .limit(limit)
                .map(found -> hit(found.entry(), sought))
                .toList();
        return new Found(language, scored.size(), hits, instead);
    }

    private List<Scored> scored(Language language, List<QueryTerm> sought) {
        return sought.isEmpty()
                ? List.of()
                : entries(language).stream()
                        .map(entry -> new Scored(entry, score(entry, sought)))
                        .filter(found -> found.score() > 0)
                        .sorted(Comparator.comparingInt(Scored::score).reversed())
                        .toList();
    }

    /**
     * 0 if a word is missing. A word in a heading counts for more than one in the text, a section's for more than a
     * lesson's; a heading that begins with the query is about it, and a term of that name explains it.
     */
    private static int score(Entry entry, List<QueryTerm> sought) {
        int score = 0;
        for (QueryTerm word : sought) {
            int times = word.times(entry.words());
            int headings = 8 * word.times(entry.section()) + 4 * word.times(entry.lesson());
            if (times + headings == 0) {
                return 0;
            }
            score += Math.min(times, 5) + headings;
        }
        score += QueryTerm.adjoin(sought, entry.words()) ? 10 : 0;
        score += QueryTerm.begin(sought, entry.section()) ? 20 : 0;
        return entry.isTerm() && QueryTerm.are(sought, entry.section()) ? score + 100 : score;
    }

    private static Hit hit(Entry entry, List<QueryTerm> sought) {
        return new Hit(entry.path(), entry.lesson().text(), entry.section().text(), Snippet.of(entry.words(), sought));
    }

    /** How many places can be found, for whoever wants to know how much is searched. */
    int size() {
        return Stream.of(Language.values())
                .mapToInt(language -> entries(language).size())
                .sum();
    }
}
