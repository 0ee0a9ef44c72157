package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int QUIET_ZONE = 4;

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.178.123:7070", "http://[2001:db8:1234:5678:9abc:def0:1234:5678]:65535"})
    void aPhoneReadsTheAddressFromTheTerminal(String address) throws Exception {
        assertThat(new Decoder().decode(modules(QrCode.of(address))).getText()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = "http://10.0.0.7:7070")
    void itFitsATerminalOfEightyColumnsAndTwentyFourLines(String address) {
        List<String> lines = lines(QrCode.of(address));
        assertThat(lines).hasSizeLessThan(24).allSatisfy(line -> assertThat(line)
                .hasSizeLessThan(80));
    }

    private static List<String> lines(String code) {
        return code.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    }

    /** Without the quiet zone, as a reader's decoder wants them. */
    private static BitMatrix modules(String code) {
        List<String> lines = lines(code);
        int size = lines.get(0).length() - 2 * QUIET_ZONE;
        BitMatrix modules = new BitMatrix(size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int y = row + QUIET_ZONE;
                char pair = lines.get(y / 2).charAt(column + QUIET_ZONE);
                if (pair == '█' || pair == (y % 2 == 0 ? '▀' : '▄')) {
                    modules.set(column, row);
                }
            }
        }
        return modules;
    }
}
