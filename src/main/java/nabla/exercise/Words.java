package nabla.exercise;

import java.util.Locale;

/** A text in both languages, in the book's Markdown. */
public record Words(String ko, String en) {

    /** The text in Korean for a Korean locale, in English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? ko : en;
    }

    /** The same text in both, each {@code %s} filled by the next detail. */
    public Words with(Object... details) {
        return new Words(ko.formatted(details), en.formatted(details));
    }
}
