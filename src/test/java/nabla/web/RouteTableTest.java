package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks the router's own table: a request for each route's address comes to that route's handler. */
class RouteTableTest {
    private static final Map<String, String> PLACES = Map.of(
            "{slug}",
            "gradient",
            "{page}",
            "no-such-page",
            "{id}",
            "central-difference-of-a-cube",
            "{figure}",
            "tangent");

    @Test
    void everyHandlerIsReached() {
        List<Endpoint> routes = Site.SERVER.routes();
        assertThat(routes).hasSizeGreaterThan(30);
        for (Endpoint route : routes) {
            double before = count(route);
            HttpResponse<String> response = request(route);
            assertThat(response.statusCode())
                    .as(route.method + " " + route.path)
                    .isNotEqualTo(405);
            assertThat(count(route)).as(route.method + " " + route.path).isGreaterThan(before);
        }
    }

    @Test
    void everyPageOfTheBookIsReachedByGetAndByHead() {
        for (Endpoint route : Site.SERVER.routes()) {
            if (route.method == HandlerType.GET && !route.path.contains("{page}")) {
                int status = request(route).statusCode();
                assertThat(status).as(route.path).isIn(200, 302, route.path.equals("/api/search") ? 400 : 200);
            }
        }
    }

    private static HttpResponse<String> request(Endpoint route) {
        String path = route.path;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return Site.send(Site.request(path).method(route.method.name(), BodyPublishers.noBody()));
    }

    /** What the server itself has counted at this route. */
    private static double count(Endpoint route) {
        String metrics = Site.get("/metrics").body();
        String line = "^nabla_requests_seconds_count\\{method=\"%s\",route=\"%s\",status=\"\\d+\"} (\\S+)$"
                .formatted(route.method.name(), Pattern.quote(route.path));
        return Pattern.compile(line, Pattern.MULTILINE)
                .matcher(metrics)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }
}
