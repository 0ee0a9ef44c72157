package nabla.web.http;

import java.util.Collection;
import java.util.Locale;
import nabla.text.Bilingual;

/** What a place in a body may hold, as a phrase of a sentence (the Korean one with its particle). */
public enum Expected implements Phrase {
    NUMBER("수가", "a number"),
    WHOLE("정수가", "a whole number"),
    TEXT("글이", "a string"),
    FLAG("true 또는 false가", "true or false"),
    LIST("목록이", "a list"),
    OBJECT("객체가", "an object");

    private final Bilingual text;

    Expected(String ko, String en) {
        text = new Bilingual(ko, en);
    }

    @Override
    public String in(Locale locale) {
        return text.in(locale);
    }

    public static Expected of(Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            return WHOLE;
        }
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
