package nabla;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of its own, to be stopped, killed and frozen, and a replica of it. */
public final class Cluster implements AutoCloseable {
    private final Path data;
    private final EmbeddedPostgres server;

    private Cluster(Path data) throws IOException {
        TestPostgres.assumeItRuns();
        this.data = data;
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    public static Cluster start(Path data) throws IOException {
        return new Cluster(data);
    }

    /** A primary and its replica, without which the primary acknowledges nothing. */
    public static List<Cluster> startTwo(Path folder) throws IOException {
        new Cluster(folder.resolve("primary")).close();
        copy(folder.resolve("primary"), folder.resolve("replica"));
        Cluster primary = new Cluster(folder.resolve("primary"));
        Files.createFile(folder.resolve("replica/standby.signal"));
        Files.writeString(
                folder.resolve("replica/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 user=postgres port=" + primary.server.getPort() + "'\n");
        Cluster replica = new Cluster(folder.resolve("replica"));
        TestPostgres.execute(
                primary.url(), "ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()");
        TestPostgres.await(primary.url(), "SELECT COUNT(*) > 0 FROM pg_stat_replication WHERE sync_state = 'sync'");
        return List.of(primary, replica);
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** As a node would be told of both. */
    public static String url(List<Cluster> clusters) {
        return "jdbc:postgresql://127.0.0.1:" + clusters.get(0).server.getPort() + ",127.0.0.1:"
                + clusters.get(1).server.getPort() + "/postgres?user=postgres";
    }

    public void promote() {
        TestPostgres.execute(url(), "SELECT pg_promote()");
    }

    /** All its processes stand still, and their connections stay open. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    public void kill() throws IOException, InterruptedException {
        signal("KILL");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        StringBuilder command = new StringBuilder("kill -" + signal + " " + postmaster.pid());
        postmaster.descendants().forEach(process -> command.append(' ').append(process.pid()));
        // a shell has it built in, where the program is not installed
        new ProcessBuilder("sh", "-c", command.toString()).inheritIO().start().waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
