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

    /** What is found in one language: the best hits of {@code total}. */
    public record Found(Language language, int total, List<Hit> hits) {}

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

    private final Book book;

    /** Made by the first search in a language. */
    private final Map<Language, List<Entry>> entries = new ConcurrentHashMap<>();

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
        List<QueryTerm> sought = QueryTerm.of(query);
        if (sought.isEmpty()) {
            return new Found(language, 0, List.of());
        }
        List<Scored> scored = entries(language).stream()
                .map(entry -> new Scored(entry, score(entry, sought)))
                .filter(found -> found.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .toList();
        List<Hit> hits = scored.stream()
                .limit(limit)
                .map(found -> hit(found.entry(), sought))
                .toList();
        return new Found(language, scored.size(), hits);
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
