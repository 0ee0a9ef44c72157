package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebjarTest {
    @ParameterizedTest
    @EnumSource
    void aLibrariesScriptIsInItsWebjar(Webjar library) {
        assertThat(Webjar.class.getResource("/META-INF/resources" + library.path()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "src/main/java"})
    void noOtherFileNamesAVersion(String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            files = all.filter(file -> file.toString().matches(".*\\.(js|css|java)"))
                    .toList();
        }
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                .doesNotContainPattern("webjars/[\\w.]+/\\d"));
    }
}
