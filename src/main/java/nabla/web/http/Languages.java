package nabla.web.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import nabla.book.Language;

/** Which language a request is answered in. */
public final class Languages {
    public static final String COOKIE = "lang";

    private static final long A_YEAR = Duration.ofDays(365).toSeconds();

    private Languages() {}

    /** What has a browser remember the language for the next visit to the front door. */
    public static String cookie(Language language) {
        return COOKIE + "=" + language.code() + "; Path=/; Max-Age=" + A_YEAR + "; HttpOnly; SameSite=Lax";
    }

    /** The language with this code, if the book has it. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language that an address begins with. */
    public static Optional<Language> ofPath(String path) {
        for (Language language : Language.values()) {
            String home = "/" + language.code();
            if (path.startsWith(home) && (path.length() == home.length() || path.charAt(home.length()) == '/')) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** {@code ?lang=}, else Accept-Language. */
    public static Locale ofApi(Context context) {
        return chosen(context).locale();
    }

    /** The same as a language of the book. */
    public static Language chosen(Context context) {
        return chosen(context.queryParam("lang"), context.header("Accept-Language"));
    }

    public static Language chosen(String code, String accepted) {
        return ofCode(code).orElseGet(() -> accepted(accepted));
    }

    /** What the reader chose last, else Accept-Language. */
    public static Language ofVisitor(Context context) {
        return chosen(context.cookie(COOKIE), context.header("Accept-Language"));
    }

    /** The best of those that an Accept-Language header names; null if there was none. */
    public static Language accepted(String header) {
        try {
            List<LanguageRange> ranges = header == null ? List.of() : LanguageRange.parse(header);
            List<Locale> ours =
                    Stream.of(Language.values()).map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(ranges, ours))
                    .flatMap(locale -> ofCode(locale.getLanguage()))
                    .orElse(Language.EN);
        } catch (IllegalArgumentException malformed) {
            return Language.EN;
        }
    }
}
