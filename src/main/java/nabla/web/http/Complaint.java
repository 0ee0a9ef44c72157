package nabla.web.http;

import java.util.Locale;
import java.util.stream.Stream;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.text.Bilingual;

/** What can be wrong with a request: status, code, and the sentence in both languages. */
public enum Complaint {
    MALFORMED_JSON(
            400,
            "malformed-json",
            "본문을 JSON으로 읽을 수 없습니다. %d행 %d열: %s.",
            "The body is not readable as JSON. Line %d, column %d: %s."),
    NOT_UTF_8(400, "malformed-json", "본문이 UTF-8이 아닙니다.", "The body is not in UTF-8."),
    EMPTY_BODY(
            400,
            "empty-body",
            "본문이 비어 있습니다. {\"function\": \"x^2\"} 같은 JSON 객체가 와야 합니다.",
            "The body is empty. A JSON object such as {\"function\": \"x^2\"} is expected."),
    NOT_AN_OBJECT(
            400,
            "wrong-type",
            "본문은 {\"function\": \"x^2\"} 같은 JSON 객체여야 합니다.",
            "The body has to be a JSON object such as {\"function\": \"x^2\"}."),
    GOES_ON(
            400,
            "malformed-json",
            "본문에는 JSON 객체가 하나만 있어야 하는데, 그 뒤에 무언가가 더 있습니다. %d행 %d열.",
            "The body has to be one JSON object, but something follows it at line %d, column %d."),
    WRONG_TYPE(400, "wrong-type", "%s에는 %s 와야 합니다.", "%s has to be %s."),
    NUMBER_TOO_LARGE(400, "wrong-type", "%s에 온 수가 너무 큽니다.", "The number is too large here: %s."),
    UNKNOWN_KEY(400, "unknown-key", "‘%s’ 항목은 없습니다. 쓸 수 있는 항목: %s.", "There is no key “%s”. Possible keys: %s."),
    MISSING(400, "missing", "%s에 값이 필요합니다.", "%s is missing."),
    MALFORMED_QUERY(
            400,
            "malformed-query",
            "%s에 온 주소의 글자를 읽을 수 없습니다. %% 기호는 %%25로 써야 합니다.",
            "%s cannot be read: in an address a percent sign has to be written as %%25."),
    NO_CONTENT_TYPE(
            415,
            "content-type",
            "본문의 형식이 적혀 있지 않습니다. Content-Type: application/json을 함께 보내십시오.",
            "The request does not say what its body is. Send it with Content-Type: application/json."),
    CONTENT_TYPE(
            415,
            "content-type",
            "본문은 application/json이어야 합니다. 받은 형식: %s.",
            "The body has to be application/json, but came as %s."),
    CHARSET(415, "charset", "본문은 UTF-8이어야 합니다. 받은 문자 집합: %s.", "The body has to be in UTF-8, but came in %s."),
    CONTENT_ENCODING(
            415,
            "content-encoding",
            "압축한 본문은 받지 않습니다. 받은 압축 방식: %s.",
            "A compressed body is not taken; it came in %s."),
    TOO_LARGE(413, "too-large", "본문은 64KiB(65536바이트)까지 받습니다.", "A body may have at most 64 KiB (65536 bytes)."),
    BAD_REQUEST(400, "bad-request", "요청의 주소나 헤더를 읽을 수 없습니다.", "The address or a header of the request cannot be read."),
    NEEDS_TOKEN(
            401,
            "needs-token",
            "이 주소는 서버가 있는 컴퓨터에서만 볼 수 있습니다. 다른 곳에서 보려면 토큰을 함께 보내야 합니다.",
            "This address is for the server’s own machine. From elsewhere it takes a token."),
    TOO_SLOW(
            408,
            "too-slow",
            "요청의 본문이 너무 늦게 와서 기다리기를 그만두었습니다. 다시 보내십시오.",
            "The body of the request came too slowly, so it was given up. Please send it again."),
    ADDRESS_TOO_LONG(414, "address-too-long", "요청의 주소가 너무 깁니다.", "The address of the request is too long."),
    EXPECTATION(
            417,
            "expectation",
            "요청의 Expect 헤더가 바라는 것을 할 수 없습니다.",
            "What the request’s Expect header asks for cannot be done."),
    HEADERS_TOO_LARGE(431, "headers-too-large", "요청의 헤더가 너무 큽니다.", "The headers of the request are too large."),
    HTTP_VERSION(
            505,
            "http-version",
            "이 버전의 HTTP로는 답할 수 없습니다. HTTP/1.1로 요청하십시오.",
            "The server does not speak this version of HTTP. Please ask by HTTP/1.1."),
    STOPPING(
            503,
            "stopping",
            "서버를 끄는 중입니다. 잠시 뒤에 다시 시도하십시오.",
            "The server is being stopped. Please try again in a moment."),
    NOT_FOUND(404, "not-found", "이 주소에는 아무것도 없습니다.", "There is nothing at this address."),
    WRONG_METHOD(405, "wrong-method", "이 주소는 %s 요청을 받지 않습니다.", "This address does not take %s requests."),
    OUR_FAULT(
            500,
            "our-fault",
            "서버에서 문제가 생겼습니다. 입력한 내용은 그대로 있으니 잠시 뒤에 다시 시도하십시오.",
            "Something went wrong on the server. What you typed is still there; please try again in a moment."),
    NOT_FINITE(422, "not-finite", "여기에는 유한한 수가 필요합니다. 받은 값: %s.", "A finite number is needed here, not %s."),
    NOT_POSITIVE(422, "not-positive", "이 값은 0보다 커야 합니다. 받은 값: %s.", "A number greater than 0 is needed here, not %s."),
    BETWEEN(
            422,
            "out-of-range",
            "%s에는 %d 이상 %d 이하의 수가 와야 합니다. 받은 값: %d.",
            "%s has to be between %d and %d, but is %d."),
    POINT_TOO_FAR(
            422,
            "out-of-range",
            "데이터의 좌표는 -%1$d 이상 %1$d 이하여야 합니다. 받은 점: %2$s.",
            "The coordinates of a sample have to be between -%1$d and %1$d, but the point is %2$s."),
    NO_CLASS(
            422,
            "out-of-range",
            "데이터의 클래스는 0이나 1이어야 합니다. 받은 값: %s.",
            "The class of a sample has to be 0 or 1, but is %s."),
    COUNT(
            422,
            "out-of-range",
            "%s에는 %d개 이상 %d개 이하가 와야 합니다. 받은 개수: %d.",
            "%s has to hold between %d and %d entries, but holds %d."),
    BEYOND_BUDGET(
            422,
            "too-much-work",
            "‘%s’ 값은 여기에서 %,d 이하여야 하는데 %,d입니다. 더 크면 계산이 너무 오래 걸리거나 답이 너무 길어집니다.",
            "“%s” can be at most %,d here, but is %,d: more would take too long to compute or make too long an answer."),
    ANSWER_TOO_LARGE(
            422,
            "too-much-work",
            "‘%s’ 값이 %,d이면 답이 %,d바이트를 넘습니다. 값을 줄이십시오.",
            "With “%s” at %,d the answer is longer than %,d bytes. Please ask for less."),
    TOO_LONG(
            503,
            "deadline",
            "계산이 %d초 안에 끝나지 않아 멈추었습니다. 식을 줄이거나 잠시 뒤에 다시 시도하십시오.",
            "The computation did not end within %d s and was stopped. Please shorten the formula or try again in a moment."),
    BUSY(
            429,
            "busy",
            "지금 계산할 것이 많습니다. %d초 뒤에 다시 시도하십시오.",
            "There is much to compute just now. Please try again in %d s."),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "이곳에서 온 요청이 너무 많습니다. %d초 뒤에 다시 시도하십시오.",
            "Too many requests came from here. Please try again in %d s."),
    UNKNOWN_CHOICE(422, "unknown-choice", "‘%s’ 대신 다음 가운데 하나를 고르십시오: %s.", "“%s” is not a choice. Possible: %s."),
    WINDOW(
            422,
            "window",
            "구간의 왼쪽 끝은 오른쪽 끝보다 작아야 합니다. 받은 구간: [%s, %s].",
            "The left end of a range has to be less than its right end, but the range is [%s, %s]."),
    WINDOW_TOO_WIDE(
            422,
            "window",
            "%s [%s, %s]의 너비는 배정밀도 수로 나타낼 수 없을 만큼 큽니다. 구간을 좁혀 주십시오.",
            "%s [%s, %s] is wider than a double can hold. Please choose a narrower one."),
    WINDOW_TOO_NARROW(
            422,
            "window",
            "%s [%s, %s]은 너무 좁아 그 사이의 점들을 배정밀도 수로 구별할 수 없습니다. 구간을 넓혀 주십시오.",
            "%s [%s, %s] is so narrow that doubles cannot tell its points apart. Please choose a wider one."),
    LENGTH(422, "length", "%s에는 수가 %d개 있어야 하는데 %d개가 왔습니다.", "%s has to hold %d numbers, but holds %d."),
    LENGTH_OF_NAMES(422, "length", "여기에는 변수가 두 개 있어야 하는데 %d개가 왔습니다.", "Two variables are needed here, not %d."),
    QUERY_TOO_LONG(
            422,
            "too-long",
            "찾을 말은 %d자까지 쓸 수 있습니다. 받은 길이: %d자.",
            "A search may have at most %d characters, but has %d."),
    NO_SUCH_EXERCISE(404, "no-such-exercise", "‘%s’라는 문제는 없습니다.", "There is no exercise “%s”."),
    NOT_AN_ID(
            422,
            "not-an-id",
            "%s에는 123e4567-e89b-42d3-a456-426614174000과 같은 UUID가 와야 합니다.",
            "%s has to be a UUID such as 123e4567-e89b-42d3-a456-426614174000."),
    ANSWER_TOO_LONG(
            422,
            "answer-too-long",
            "답은 %d바이트까지 보낼 수 있습니다. 받은 길이: %d바이트.",
            "An answer may have at most %d bytes, but has %d."),
    ATTEMPT_TAKEN(
            409,
            "attempt-taken",
            "이 번호의 답은 다른 사람이 보냈습니다. 새 번호로 다시 보내십시오.",
            "An answer with this id was sent by somebody else. Please send yours again under a new id."),
    ATTEMPT_DIFFERS(
            409,
            "attempt-differs",
            "이 번호로는 이미 다른 답을 보냈습니다. 새 번호로 다시 보내십시오.",
            "Another answer was sent under this id before. Please send this one again under a new id."),
    NOBODY(
            409,
            "nobody",
            "아직 저장된 기록이 없습니다. 문제를 하나 풀면 기록이 생깁니다.",
            "There is nothing stored about you yet. It begins with the first exercise you answer."),
    WRONG_CODE(
            422,
            "wrong-code",
            "이 복구 코드에 해당하는 기록이 없습니다. 새 코드를 만들었다면 예전 코드는 쓸 수 없습니다.",
            "No progress belongs to this recovery code. A code stops working once a newer one is made."),
    TOO_MANY_GUESSES(
            429,
            "too-many-guesses",
            "복구 코드를 너무 여러 번 입력했습니다. %d초 뒤에 다시 시도하십시오.",
            "Too many recovery codes were tried. Please try again in %d seconds."),
    FOREIGN_ORIGIN(
            403, "foreign-origin", "다른 사이트의 페이지에서 보낸 요청은 받지 않습니다.", "Requests from pages of another site are refused."),
    DISK_FULL(
            503,
            "disk-full",
            "서버의 저장 공간이 가득 차서 아무것도 저장하지 못했습니다. 서버 관리자에게 알려 주십시오.",
            "The server’s disk is full, so nothing was stored. Please tell whoever runs the server."),
    DISK_READ_ONLY(
            503,
            "read-only",
            "서버의 데이터베이스가 읽기 전용이어서 아무것도 저장하지 못했습니다. 서버 관리자에게 알려 주십시오.",
            "The server’s database can only be read, so nothing was stored. Please tell whoever runs the server."),
    NO_DATABASE(
            503,
            "no-database",
            "서버가 데이터베이스에 연결하지 못해 아무것도 저장하지 못했습니다. 잠시 뒤에 다시 시도하십시오.",
            "The server cannot use its database, so nothing was stored. Please try again in a moment."),
    DATABASE_BUSY(
            503,
            "database-busy",
            "지금은 데이터베이스가 너무 바빠 제때 저장하거나 읽지 못했습니다. 잠시 뒤에 다시 시도하십시오.",
            "The server’s database is too busy right now to store or show this in time. Please try again in a moment."),
    DAMAGED(
            503,
            "damaged",
            "서버의 데이터베이스 파일이 손상되어 저장하거나 읽지 못했습니다. 서버 관리자에게 알려 주십시오.",
            "The server’s database is damaged, so this could not be stored or shown. Please tell whoever runs the server."),
    GONE(
            409,
            "gone",
            "그사이에 저장된 기록이 모두 지워져 이 요청은 저장하지 않았습니다. 이어서 풀면 새 기록이 시작됩니다.",
            "Everything stored about you was deleted meanwhile, so this was not stored. If you go on, a new record begins."),
    ABANDONED(
            499,
            "abandoned",
            "답을 기다리던 연결이 끊어져 계산을 멈추었습니다.",
            "The connection that waited for the answer was closed, so the computation was stopped."),
    OUTSIDE_DOMAIN_OF_A_ROOT(
            422,
            "outside-domain",
            "%2$s = %3$s에서는 함수 %1$s의 값이 정해지지 않습니다. 분수 지수의 밑은 음수일 수 없습니다. 실수인 세제곱근은 cbrt(x)로 쓰십시오.",
            "The function %s has no value at %s = %s: a power with a fraction in it has no negative base. For the real cube root write cbrt(x)."),
    OUTSIDE_DOMAIN(
            422, "outside-domain", "%2$s = %3$s에서는 함수 %1$s의 값이 정해지지 않습니다.", "The function %s has no value at %s = %s."),
    OVERFLOWS(
            422,
            "outside-domain",
            "%2$s = %3$s에서는 함수 %1$s의 값을 구하는 도중에 배정밀도 수로 나타낼 수 없는 큰 수가 나옵니다.",
            "The function %s cannot be evaluated at %s = %s: numbers too large for double precision come up on the way.");

    public final int status;
    public final String code;
    private final Bilingual message;

    Complaint(int status, String code, String ko, String en) {
        this.status = status;
        this.code = code;
        message = new Bilingual(ko, en);
    }

    /** That a function has no value, with a hint for who wants a cube root. */
    public static Complaint outsideDomain(Formula function, double... point) {
        if (function.kink(point)
                .map(Kink::kind)
                .filter(Kink.Kind.OVERFLOW::equals)
                .isPresent()) {
            return OVERFLOWS;
        }
        return function.text().matches(".*\\^\\(-?[0-9]+/3\\).*") ? OUTSIDE_DOMAIN_OF_A_ROOT : OUTSIDE_DOMAIN;
    }

    /** What is said about a request that was refused before anybody knew more about it than this status. */
    public static Complaint ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 408 -> TOO_SLOW;
            case 413 -> TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 417 -> EXPECTATION;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> STOPPING;
            case 505 -> HTTP_VERSION;
            default -> status < 500 ? BAD_REQUEST : OUR_FAULT;
        };
    }

    /** The complaint about {@code field} (null where no single field is to blame). */
    public RequestError about(String field, Object... details) {
        return new RequestError(this, field, details);
    }

    public String message(Locale locale, Object... details) {
        Object[] localized = Stream.of(details)
                .map(detail -> detail instanceof Phrase phrase ? phrase.in(locale) : detail)
                .toArray();
        return String.format(Locale.ROOT, message.in(locale), localized);
    }
}
