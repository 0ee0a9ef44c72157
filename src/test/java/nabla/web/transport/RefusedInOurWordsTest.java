package nabla.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nabla.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that come to no route are refused with the book's headers and words, JSON under /api. */
class RefusedInOurWordsTest {
    private static final RawRequest RAW = new RawRequest(Site.SERVER.port());

    @ParameterizedTest
    @CsvSource({
        "/%u0041",
        "/en/%u0041",
        "/api/exercises/%u0041",
        "/%00",
        "/en/%ff",
        "/api/%ff",
        "/%",
        "/en/%zz",
        "/%2e%2e/x",
        "/en/%2e%2e/x",
        "/en/<b>",
        "/en/{x}",
        "/en/%2fx",
        "/en/..;/x",
        "/api/search/%5c..%5c",
        "/en/a%0d%0ab"
    })
    void anAddressThatCannotBeReadIsABadRequest(String path) throws IOException {
        check(400, path, RAW.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "417 | GET /api/progress HTTP/1.1~Host: x~Expect: a miracle",
                "400 | GET /api/progress HTTP/1.1",
                "400 | GET /en/ HTTP/1.1~Host: a~Host: b",
                "400 | GET /en/ HTTP/1.1~Host: [bad",
                "400 | GET /en/ HTTP/1.1~Host: a b:xx",
                "405 | CONNECT x:443 HTTP/1.1~Host: x:443",
                "405 | TRACE /api/progress HTTP/1.1~Host: x",
                "405 | FOO /api/formula HTTP/1.1~Host: x",
                "505 | GET /en/ HTTP/7.0~Host: x",
                "505 | GET /api/progress HTTP/7.0~Host: x",
                "400 | POST /api/formula HTTP/1.1~Host: x~Content-Length: 5~Transfer-Encoding: chunked",
                "400 | POST /api/formula HTTP/1.1~Host: x~Content-Length: -5",
                "413 | POST /api/formula HTTP/1.1~Host: x~Content-Length: 99999999",
                "415 | POST /api/formula HTTP/1.1~Host: x~Content-Type: application/json; charset=bogus"
            })
    void aHeadThatCannotBeAnsweredIsRefused(int status, String head) throws IOException {
        String path = head.split(" ")[1];
        check(status, path, RAW.send(head.replace("~", "\r\n") + "\r\n\r\n"));
    }

    @Test
    void longAddressesAndHeadersAreRefused() throws IOException {
        check(414, "/", RAW.send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
        check(414, "/api/", RAW.send("GET /api/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
        check(414, "/api/", RAW.send("\r\nPOST /api/" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
        check(431, "/api/x", RAW.send("GET /api/x HTTP/1.1\r\nHost: x\r\nA: " + "b".repeat(20_000) + "\r\n\r\n"));
    }

    @Test
    void aForeignVersionOfHttpIsNotOurFault() throws IOException {
        assertThat(RAW.send("GET /en/ HTTP/7.0\r\nHost: x\r\n\r\n").body())
                .contains("This request cannot be answered", "이 요청은 처리할 수 없습니다")
                .doesNotContain("Something broke", "책에 문제가 생겼습니다");
    }

    @Test
    void anUpgradeThatIsNotOfferedIsNotTaken() throws IOException {
        RawRequest.Answer answer =
                RAW.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() throws IOException {
        assertThat(RAW.send("PUT /api/formula HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                        .header("Allow"))
                .hasValue("OPTIONS, POST");
        assertThat(RAW.send("DELETE /en/ HTTP/1.1\r\nHost: x\r\n\r\n").header("Allow"))
                .hasValue("GET, HEAD, OPTIONS");
        RawRequest.Answer options = RAW.send("OPTIONS /api/my-data HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).hasValue("DELETE, GET, HEAD, OPTIONS");
        assertThat(RAW.send("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n").status()).isEqualTo(204);
    }

    private static void check(int status, String path, RawRequest.Answer answer) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).doesNotContain("jetty", "Jetty", "HTTP ERROR");
        if (path.startsWith("/api/")) {
            assertThat(answer.header("Content-Type")).hasValue("application/json");
            assertThat(answer.body()).contains("\"error\":{\"code\":\"");
        } else {
            assertThat(answer.header("Content-Type")).hasValue("text/html;charset=utf-8");
            assertThat(answer.body()).contains("<html lang=");
        }
    }
}
