package nabla.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import nabla.TestServer;

/** The real server with the real content on a free port, and a client of it. */
public final class Site {
    public static final Server SERVER = TestServer.start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Site() {}

    public static HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public static HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer to a body that the endpoint takes. */
    public static JsonNode answer(String path, String body) {
        return json(post(path, body));
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException malformed) {
            throw new AssertionError("not JSON: " + response.body(), malformed);
        }
    }

    public static HttpRequest.Builder request(String path, String... headers) {
        return request(SERVER, path, headers);
    }

    /** To another server than the one of all tests. */
    public static HttpRequest.Builder request(Server server, String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
