package nabla.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A reader's browser: it keeps the cookie that it is given. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Server server;
    private String cookie;

    public Browser(Server server) {
        this.server = server;
    }

    /** Null before the first answer. */
    public String cookie() {
        return cookie;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public JsonNode question(String exercise, long seed) {
        return Site.json(get("/api/exercises/" + exercise + "?seed=" + seed + "&lang=en"));
    }

    public JsonNode attempt(String exercise, long seed, String answer) {
        return Site.json(post(attempts(exercise), attemptBody(UUID.randomUUID(), seed, answer)));
    }

    /** @param answer as JSON */
    public static String attemptBody(UUID id, long seed, String answer) {
        return "{\"attempt\":\"" + id + "\",\"seed\":" + seed + ",\"answer\":" + answer + "}";
    }

    public static String attempts(String exercise) {
        return "/api/exercises/" + exercise + "/attempts?lang=en";
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return cookie == null ? builder : builder.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("learner="))
                    .forEach(set -> cookie = set.split(";")[0]);
            return response;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
