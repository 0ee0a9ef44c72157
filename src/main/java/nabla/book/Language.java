package nabla.book;

import java.util.Locale;

/** The two languages of the book; the code is the first part of every page's path. */
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == KO ? EN : KO;
    }
}
