package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {
    private final List<String> tried = new ArrayList<>();

    /** Playwright throws plain RuntimeExceptions where its driver cannot be made, apt-get ends with a status, and so on. */
    @ParameterizedTest
    @CsvSource({"0, machine", "1, machine download", "2, machine download debian"})
    void eachFailedTryLeadsToTheNextAndTheFirstThatWorksIsTheLast(int failing, String expected) {
        Tries<String> tries = new Tries<String>()
                .then("machine", step("machine", failing > 0, new RuntimeException("Failed to create driver")))
                .then("download", step("download", failing > 1, new IOException("no network")))
                .then("debian", step("debian", false, null));
        assertThat(tries.first("Install one.")).isEqualTo(tried.get(failing));
        assertThat(String.join(" ", tried)).isEqualTo(expected);
    }

    @Test
    void whenNoneIsLeftOneSentenceSaysWhatToDoAndWhatWasTried() {
        Tries<String> tries = new Tries<String>()
                .then("machine", step("machine", true, new IllegalStateException("none in the usual places")))
                .then("download", step("download", true, new RuntimeException("Failed to create driver\n  at Driver")))
                .then("debian", step("debian", true, new IOException()));
        assertThatThrownBy(() -> tries.first("Install Chromium."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Install Chromium. (Tried: machine: none in the usual places;"
                        + " download: Failed to create driver; debian: no reason given)");
        assertThat(tried).containsExactly("machine", "download", "debian");
    }

    private Callable<String> step(String name, boolean fails, Exception failure) {
        return () -> {
            tried.add(name);
            if (fails) {
                throw failure;
            }
            return name;
        };
    }
}
