package nabla.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;
import nabla.text.Bilingual;

/** What is wrong with a text that should be JSON, as the rest of a sentence that names line and column. */
enum JsonFault implements Phrase {
    ENDS("여기에서 끊겼습니다. 닫는 괄호나 따옴표가 빠졌는지 보십시오", "it ends here; a closing bracket or quotation mark is missing"),
    TWICE("같은 항목이 두 번 있습니다", "the same key stands here twice"),
    TOO_DEEP("괄호가 너무 깊거나 수가 너무 깁니다", "the brackets are nested too deep, or a number is too long"),
    STRANGE(
            "여기에 올 수 없는 글자가 있습니다. {\"function\": \"x^2\"}처럼 쓰십시오",
            "what stands here cannot stand here; write it like {\"function\": \"x^2\"}");

    private final Bilingual text;

    JsonFault(String ko, String en) {
        text = new Bilingual(ko, en);
    }

    @Override
    public String in(Locale locale) {
        return text.in(locale);
    }

    static RequestError of(JsonProcessingException malformed) {
        if (malformed.getOriginalMessage().startsWith("Invalid UTF-8")) {
            return Complaint.NOT_UTF_8.about(null);
        }
        JsonLocation place = malformed.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return Complaint.MALFORMED_JSON.about(null, line, column, kind(malformed));
    }

    private static JsonFault kind(JsonProcessingException malformed) {
        if (malformed instanceof JsonEOFException) {
            return ENDS;
        }
        if (malformed instanceof StreamConstraintsException
                || malformed.getCause() instanceof StreamConstraintsException) {
            return TOO_DEEP;
        }
        return malformed.getOriginalMessage().startsWith("Duplicate") ? TWICE : STRANGE;
    }
}
