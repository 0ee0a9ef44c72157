package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        Process help = start("--help");
        assertThat(output(help))
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
                        "regrade");
        assertThat(help.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--port=many, many",
        "--port=70000, 70000",
        "--nonsense, --nonsense",
        "--content=/not/there, /not/there",
        "--database=mysql://host/name, jdbc:postgresql://",
        "--database=jdbc:postgresql://127.0.0.1:1/name, 127.0.0.1:1"
    })
    void aBadSettingIsNamedAndNothingStarts(String argument, String named) throws Exception {
        Process misused = start(argument, "--data=" + folder);
        assertThat(output(misused)).contains(named).doesNotContain("\tat ");
        assertThat(misused.waitFor()).isNotZero();
    }

    @Test
    void regradeSaysWhatWouldChangeAndEnds() throws Exception {
        Process regrade = start("regrade", "--data=" + folder);
        assertThat(output(regrade)).contains("0 attempts", "--write");
        assertThat(regrade.waitFor()).isZero();
    }

    @Test
    void aBusyPortIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            Process second = start("--port=" + busy.getLocalPort(), "--data=" + folder);
            assertThat(output(second))
                    .contains("Port " + busy.getLocalPort(), "--port")
                    .doesNotContain("\tat ");
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void itOpensWithItsOwnContentAndStopsWhenTold() throws Exception {
        Process process = start("--port=0", "--host=127.0.0.1", "--data=" + folder);
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        String address = line.replaceAll(".*(http://localhost:\\d+).*", "$1");
        var request = HttpRequest.newBuilder(URI.create(address + "/ko/lessons/rate-of-change"));
        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), BodyHandlers.ofString())
                        .body())
                .contains("<html lang=\"ko\"");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anEditedLessonShowsWithoutARestart() throws Exception {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        Process process = start("--port=0", "--host=127.0.0.1", "--data=" + folder, "--content=" + content);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String address = out.readLine().replaceAll(".*(http://localhost:\\d+).*", "$1");
        Path lesson = content.resolve("rate-of-change/en.md");
        Files.writeString(lesson, Files.readString(lesson) + "\n\nAn afterthought of the author.\n");
        var request = HttpRequest.newBuilder(URI.create(address + "/en/lessons/rate-of-change"));
        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), BodyHandlers.ofString())
                        .body())
                .contains("An afterthought of the author.");
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

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nabla.Nabla"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
