package nabla.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import nabla.web.figure.SurfaceEndpoint;
import nabla.web.http.Json;

/** Asks what readers are going to ask, so that the first of them does not wait while the Java machine learns it. */
public final class WarmUp {
    private static final int ROUNDS = 20;
    private static final int POINTS = 400;
    private static final List<String> FUNCTIONS = List.of("x^2 + 3*y^2", "sin(x)*exp(-y^2) + x*y", "x^3 - y/(1 + x^2)");

    private WarmUp() {}

    /** Takes a second or so. */
    public static void run() {
        for (int round = 0; round < ROUNDS; round++) {
            FUNCTIONS.forEach(WarmUp::ask);
        }
    }

    private static void ask(String function) {
        try {
            String question =
                    Json.MAPPER.writeValueAsString(new SurfaceEndpoint.Request(function, null, null, POINTS, null));
            SurfaceEndpoint.Request request = Json.MAPPER.readValue(question, SurfaceEndpoint.Request.class);
            SurfaceEndpoint.plan(request, Locale.ENGLISH).json();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
