package nabla.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @Test
    void aRecoveryCodeIsFourGroupsOfLettersThatNobodyMixesUp() {
        assertThat(Secret.recoveryCode().inGroups()).matches("([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2M-XW4BD-9RTHA-C3NPE", " 7kq2m xw4bd–9rtha c3npe\n", "7KQ2MXW4BD9RTHAC3NPE"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(Secret.ofRecoveryCode(typed).map(Secret::text)).contains("7KQ2MXW4BD9RTHAC3NPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2M", "OKQ2M-XW4BD-9RTHA-C3NPE", "7KQ2M-XW4BD-9RTHA-C3NPEE", "' OR 1=1 --"})
    void whatIsNoCodeIsNotLookedUp(String typed) {
        assertThat(Secret.ofRecoveryCode(typed)).isEmpty();
    }

    @Test
    void secretsDifferAndSoDoTheirHashes() {
        Set<String> hashes =
                IntStream.range(0, 1_000).mapToObj(i -> Secret.cookie().hash()).collect(Collectors.toSet());
        assertThat(hashes).hasSize(1_000).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void aCookieIsKnownAgainByItsText() {
        Secret cookie = Secret.cookie();
        assertThat(Secret.ofCookie(cookie.text()).orElseThrow().hash()).isEqualTo(cookie.hash());
        assertThat(Secret.ofCookie("short")).isEmpty();
        assertThat(Secret.ofCookie(null)).isEmpty();
    }
}
