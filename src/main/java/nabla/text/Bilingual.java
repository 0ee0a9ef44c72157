package nabla.text;

import java.util.Locale;

/** A text in Korean and English; in exercises it is the book's Markdown. */
public record Bilingual(String ko, String en) {

    /** Sentences that are to be read as they are: nothing in them is Markdown, whatever a reader typed into them. */
    public static Bilingual literally(String ko, String en) {
        return new Bilingual(escaped(ko), escaped(en));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /** The text in Korean for a Korean locale, in English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? ko : en;
    }

    /** The same text in both, each {@code %s} filled by the next detail; one that is words itself goes in by language. */
    public Bilingual with(Object... details) {
        Object[] korean = details.clone();
        Object[] english = details.clone();
        for (int i = 0; i < details.length; i++) {
            if (details[i] instanceof Bilingual inner) {
                korean[i] = inner.ko;
                english[i] = inner.en;
            }
        }
        return new Bilingual(String.format(Locale.ROOT, ko, korean), String.format(Locale.ROOT, en, english));
    }
}
