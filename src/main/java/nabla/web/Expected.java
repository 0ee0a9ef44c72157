package nabla.web;

import java.util.Collection;
import java.util.Locale;

/** What a place in a body may hold, as a phrase of a sentence (the Korean one with its particle). */
enum Expected {
    NUMBER("수가", "a number"),
    TEXT("글자열이", "a string"),
    FLAG("true 또는 false가", "true or false"),
    LIST("배열이", "an array"),
    OBJECT("객체가", "an object");

    private final String ko;
    private final String en;

    Expected(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? ko : en;
    }

    static Expected of(Class<?> type) {
        if (type == null || Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == Boolean.class) {
            return FLAG;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : OBJECT;
    }
}
