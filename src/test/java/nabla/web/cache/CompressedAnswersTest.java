package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nabla.web.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressedAnswersTest {
    private static final int SMALL = 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/surface | {\"function\": \"x^2 + y^2\"}",
                "/api/derivative | {\"function\": \"x^2\", \"at\": 3, \"h\": 0.1}",
                "/api/neuron | {}",
                "/api/formula | {\"function\": \"x^2\"}"
            })
    void whatIsLongerThanAPacketIsCompressed(String path, String body) {
        HttpResponse<byte[]> plain = post(path, body, "identity");
        HttpResponse<byte[]> packed = post(path, body, "gzip");
        boolean isLong = plain.body().length > SMALL;
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(isLong);
        assertThat(packed.body().length).isLessThanOrEqualTo(plain.body().length);
    }

    private static HttpResponse<byte[]> post(String path, String body, String encoding) {
        return Site.send(
                Site.request(path, "Accept-Encoding", encoding, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofByteArray());
    }
}
