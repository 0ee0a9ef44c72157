package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nabla.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as it is started from a command line. */
class NablaTest {
    @TempDir
    Path folder;

    @Test
    void helpNamesEverySettingWithItsEnvironmentVariable() throws Exception {
        Process help = Program.start("--help");
        assertThat(Program.output(help))
                .contains(
                        "--port",
                        "NABLA_PORT",
                        "--host",
                        "NABLA_HOST",
                        "--content",
                        "NABLA_CONTENT",
                        "--data",
                        "NABLA_DATA",
                        "--database",
                        "NABLA_DATABASE",
                        "--database-password-file",
                        "NABLA_DATABASE_PASSWORD",
                        "--public-url",
                        "NABLA_PUBLIC_URL",
                        "--embed",
                        "NABLA_EMBED",
                        "backup",
                        "restore",
                        "regrade");
        assertThat(help.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--port=many, many",
        "--port=70000, 70000",
        "--nonsense, --nonsense",
        "--content=/not/there, /not/there",
        "--public-url=book.example, https://book.example",
        "--embed=https://school.example/page, https://school.example",
        "--database=mysql://host/name, jdbc:postgresql://",
        "--database=jdbc:postgresql://127.0.0.1:1/name, 127.0.0.1:1"
    })
    void aBadSettingIsNamedAndNothingStarts(String argument, String named) throws Exception {
        Process misused = Program.start(argument, "--data=" + folder);
        assertThat(Program.output(misused)).contains(named).doesNotContain("\tat ");
        assertThat(misused.waitFor()).isNotZero();
    }

    @Test
    void regradeSaysWhatWouldChangeAndEnds() throws Exception {
        Process regrade = Program.start("regrade", "--data=" + folder);
        assertThat(Program.output(regrade)).contains("0 attempts", "--write");
        assertThat(regrade.waitFor()).isZero();
    }

    @Test
    void whatIsBackedUpIsRestoredElsewhere() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        Database.open(data).close();
        assertThat(Program.output(Program.start("backup", backup.toString(), "--data=" + data)))
                .contains("Everything is saved in");
        assertThat(Program.output(Program.start("backup", backup.toString(), "--data=" + data)))
                .contains("overwrites nothing")
                .doesNotContain("\tat ");
        Process restore = Program.start("restore", backup.toString(), "--data=" + folder.resolve("other"));
        assertThat(Program.output(restore)).contains("as it was saved");
        assertThat(restore.waitFor()).isZero();
        assertThat(folder.resolve("other/nabla.db")).exists();
    }

    @Test
    void aPasswordFileThatCannotBeReadIsNamed() throws Exception {
        Process misused = Program.start(
                "--port=0", "--database=jdbc:postgresql://127.0.0.1:1/name", "--database-password-file=/not/there");
        assertThat(Program.output(misused)).contains("/not/there").doesNotContain("\tat ");
        assertThat(misused.waitFor()).isEqualTo(1);
    }

    @Test
    void aPortThatIsTakenIsNamedAndTheNextFreeOneOffered() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            Process second = Program.start("--port=" + busy.getLocalPort(), "--data=" + folder);
            assertThat(Program.output(second))
                    .containsPattern("Port " + busy.getLocalPort() + " .*--port \\d+")
                    .doesNotContain("\tat ");
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void theUsualPortGivesWayToTheNextFreeOneWhenItIsTaken() throws Exception {
        Process first = Program.start("--data=" + folder.resolve("first"));
        String one = Program.address(first);
        Process second = Program.start("--data=" + folder.resolve("second"));
        String other = Program.address(second);
        assertThat(other).isNotEqualTo(one);
        assertThat(get(one + "/ko/")).contains("<html lang=\"ko\"");
        assertThat(get(other + "/ko/")).contains("<html lang=\"ko\"");
        first.destroy();
        second.destroy();
    }

    @Test
    void theVersionIsToldAndTheJavaThatRunsIt() throws Exception {
        Process version = Program.start("--version");
        assertThat(Program.output(version))
                .containsPattern("Nabla \\d+\\.\\d+")
                .contains("Java " + Runtime.version().feature());
        assertThat(version.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"tr,TR", "ar,EG"})
    void itOpensInAnyLocaleAndZoneAndWithIpv6First(String language, String country) throws Exception {
        Process process = Program.start(
                List.of(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Djava.net.preferIPv6Addresses=true",
                        "-Dfile.encoding=US-ASCII"),
                "--port=0",
                "--data=" + folder);
        assertThat(get(Program.address(process) + "/ko/lessons/rate-of-change")).contains("순간");
        process.destroy();
    }

    @Test
    void itOpensWithItsOwnContentAndStopsWhenTold() throws Exception {
        Process process = Program.start("--port=0", "--host=127.0.0.1", "--data=" + folder);
        String address = Program.address(process);
        assertThat(get(address + "/ko/lessons/rate-of-change")).contains("<html lang=\"ko\"");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anEditedLessonShowsWithoutARestart() throws Exception {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        Process process = Program.start("--port=0", "--host=127.0.0.1", "--data=" + folder, "--content=" + content);
        String address = Program.address(process);
        Path lesson = content.resolve("rate-of-change/en.md");
        Files.writeString(lesson, Files.readString(lesson) + "\n\nAn afterthought of the author.\n");
        assertThat(get(address + "/en/lessons/rate-of-change")).contains("An afterthought of the author.");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
