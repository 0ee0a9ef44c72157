package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @Test
    void everyAddressOfThisMachineCanStandInAUrlAndIsNoOneElsesLoopback() {
        assertThat(Addresses.ofThisMachine()).allSatisfy(address -> {
            assertThat(URI.create("http://" + address + ":7070").getHost()).isEqualTo(address);
            assertThat(address).doesNotStartWith("127.").doesNotContain("%");
        });
    }

    @ParameterizedTest
    @CsvSource({"192.168.0.5, 192.168.0.5", "fd00::2, [fd00::2]", "[::1], [::1]", "school, school"})
    void anIpv6AddressStandsBetweenBrackets(String host, String inUrl) {
        assertThat(Addresses.inUrl(host)).isEqualTo(inUrl);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, true", "::, true", "127.0.0.1, false", "192.168.0.5, false"})
    void onlyTheUnspecifiedAddressListensEverywhere(String host, boolean everywhere) {
        assertThat(Addresses.isEveryInterface(host)).isEqualTo(everywhere);
    }
}
