package nabla.browser.page;

import java.util.stream.Stream;
import nabla.book.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryKoreanPageTest extends EveryPage {

    static Stream<String> paths() {
        return paths(Language.KO);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void axeFindsNothingNothingJumpsAndNothingStandsOut(String path) {
        readsWellAtADeskAndOnAPhone(path);
    }
}
