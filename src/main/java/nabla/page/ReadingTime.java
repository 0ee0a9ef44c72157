package nabla.page;

import java.util.List;
import nabla.book.Block;
import nabla.book.Book;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.Passage;

/**
 * How long a lesson takes: its words, then a while at each figure and each exercise. The same in both languages, counted in
 * the English words, which stand apart.
 */
final class ReadingTime {
    /** Half of the 238 that adults read of plain prose (Brysbaert 2019, doi:10.1016/j.jml.2019.104047): here are formulas. */
    private static final int WORDS_A_MINUTE = 120;

    private static final int MINUTES_A_FIGURE = 2;
    private static final int MINUTES_AN_EXERCISE = 2;
    private static final int ROUND = 5;

    private ReadingTime() {}

    /** Rounded to five minutes, at least that. */
    static int minutes(Book book, Lesson lesson) {
        List<Block> blocks = lesson.in(Language.EN).blocks();
        long figures = blocks.stream().filter(Block.Figure.class::isInstance).count();
        long minutes = words(lesson) / WORDS_A_MINUTE
                + figures * MINUTES_A_FIGURE
                + (long) book.exercisesOf(lesson).size() * MINUTES_AN_EXERCISE;
        return (int) Math.max(ROUND, Math.round((double) minutes / ROUND) * ROUND);
    }

    private static long words(Lesson lesson) {
        return lesson.in(Language.EN).passages().stream()
                .map(Passage::words)
                .mapToLong(words -> words.split("\\s+").length)
                .sum();
    }
}
