package nabla.web.http;

import java.util.Locale;

/** A part of a sentence that differs by language. */
sealed interface Phrase permits Expected, FieldName, JsonFault, Quantity {
    String in(Locale locale);
}
