package nabla.web;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.bench.Heaviest;
import nabla.web.budget.Computation;
import nabla.web.figure.CostEndpoint;
import nabla.web.figure.DerivativeEndpoint;
import nabla.web.figure.DescentEndpoint;
import nabla.web.figure.FieldEndpoint;
import nabla.web.figure.FormulaEndpoint;
import nabla.web.figure.GradientEndpoint;
import nabla.web.figure.network.LayersEndpoint;
import nabla.web.figure.network.NetworkEndpoint;
import nabla.web.figure.network.NeuronEndpoint;
import nabla.web.figure.GraphEndpoint;
import nabla.web.figure.PartialsEndpoint;
import nabla.web.figure.QuadraticEndpoint;
import nabla.web.figure.SlicesEndpoint;
import nabla.web.figure.StepSweepEndpoint;
import nabla.web.figure.SurfaceEndpoint;
import nabla.web.http.Json;
import nabla.web.http.RequestError;

/**
 * What the most expensive questions that are answered cost: time of a processor and size, beside what was estimated. Of all
 * endpoints, or of those that are named.
 */
public final class LargestRequests {
    private static final Pattern LIMIT = Pattern.compile("at most ([0-9,]+)|between \\d+ and (\\d+)");
    private static final int ROUNDS = 12;

    private record Endpoint<R>(Class<R> type, java.util.function.BiFunction<R, Locale, Computation> plan) {
        Computation plan(String body) throws Exception {
            return plan.apply(Json.MAPPER.readValue(body, type), Locale.ENGLISH);
        }
    }

    private static final Map<String, Endpoint<?>> ENDPOINTS = Map.ofEntries(
            Map.entry("/api/formula", new Endpoint<>(FormulaEndpoint.Request.class, FormulaEndpoint::plan)),
            Map.entry("/api/derivative", new Endpoint<>(DerivativeEndpoint.Request.class, DerivativeEndpoint::plan)),
            Map.entry("/api/step-sweep", new Endpoint<>(StepSweepEndpoint.Request.class, StepSweepEndpoint::plan)),
            Map.entry("/api/gradient", new Endpoint<>(GradientEndpoint.Request.class, GradientEndpoint::plan)),
            Map.entry("/api/partials", new Endpoint<>(PartialsEndpoint.Request.class, PartialsEndpoint::plan)),
            Map.entry("/api/surface", new Endpoint<>(SurfaceEndpoint.Request.class, SurfaceEndpoint::plan)),
            Map.entry("/api/quadratic", new Endpoint<>(QuadraticEndpoint.Request.class, QuadraticEndpoint::plan)),
            Map.entry("/api/slices", new Endpoint<>(SlicesEndpoint.Request.class, SlicesEndpoint::plan)),
            Map.entry("/api/field", new Endpoint<>(FieldEndpoint.Request.class, FieldEndpoint::plan)),
            Map.entry("/api/descent", new Endpoint<>(DescentEndpoint.Request.class, DescentEndpoint::plan)),
            Map.entry("/api/neuron", new Endpoint<>(NeuronEndpoint.Request.class, NeuronEndpoint::plan)),
            Map.entry("/api/layers", new Endpoint<>(LayersEndpoint.Request.class, LayersEndpoint::plan)),
            Map.entry("/api/graph", new Endpoint<>(GraphEndpoint.Request.class, GraphEndpoint::plan)),
            Map.entry("/api/network", new Endpoint<>(NetworkEndpoint.Request.class, NetworkEndpoint::plan)),
            Map.entry("/api/cost", new Endpoint<>(CostEndpoint.Request.class, CostEndpoint::plan)));

    private LargestRequests() {}

    public static void main(String... arguments) throws Exception {
        for (int i = 0; i < 3; i++) {
            WarmUp.run();
        }
        List<String> chosen = List.of(arguments);
        for (Heaviest question : Heaviest.questions()) {
            if (!chosen.isEmpty() && !chosen.contains(question.path().replace("/api/", ""))) {
                continue;
            }
            try {
                measure(question);
            } catch (RuntimeException failed) {
                System.out.println(question.path() + " " + failed);
            }
        }
    }

    private static void measure(Heaviest question) throws Exception {
        Endpoint<?> endpoint = ENDPOINTS.get(question.path());
        int much = affordable(endpoint, question);
        Computation computation = endpoint.plan(question.json(much));
        long best = Long.MAX_VALUE;
        long worst = 0;
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            bytes = endpoint.plan(question.json(much)).json().length;
            long taken = cpu() - start;
            best = Math.min(best, taken);
            worst = Math.max(worst, taken);
        }
        System.out.printf(
                "%-15s %6d | CPU %4.0f to %4.0f ms, estimated %4.0f | %8d bytes, estimated %8.0f | %.60s%n",
                question.path(),
                much,
                best / 1e6,
                worst / 1e6,
                computation.price().cost().nanoseconds() / 1e6,
                bytes,
                computation.price().cost().bytes(),
                question.body());
    }

    private static int affordable(Endpoint<?> endpoint, Heaviest question) throws Exception {
        int much = question.most();
        for (int tries = 0; tries < 4; tries++) {
            try {
                endpoint.plan(question.json(much));
                return much;
            } catch (RequestError refused) {
                Matcher limit = LIMIT.matcher(refused.getMessage());
                if (!limit.find()) {
                    throw refused;
                }
                if (!question.body().contains("#")) {
                    throw refused;
                }
                much = Integer.parseInt(limit.group(limit.group(1) == null ? 2 : 1).replace(",", ""));
            }
        }
        return much;
    }

    private static long cpu() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
    }
}
