package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicence() throws Exception {
        String notice = Files.readString(Path.of("NOTICE"));
        String shipped = Files.readString(Path.of("pom.xml")).replaceFirst("(?s)<build>.*", "");
        List<String[]> libraries = DEPENDENCY
                .matcher(shipped)
                .results()
                .filter(found -> !Pattern.compile("<scope>(test|provided|import)</scope>")
                        .matcher(found.group(3))
                        .find())
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        assertThat(libraries).hasSizeGreaterThan(20);
        assertThat(libraries)
                .allSatisfy(library -> assertThat(notice.contains(library[0]) || notice.contains("  " + library[1]))
                        .as(library[0] + ":" + library[1])
                        .isTrue());
    }
}
