package nabla.web;

import io.javalin.config.RoutesConfig;

/** The site map. */
final class Routes {
    private Routes() {}

    static void declare(RoutesConfig routes, Pages pages) {
        routes.before(Headers::protect);

        routes.get("/", pages::home);
        routes.get("/{language}", pages::contents);
        routes.get("/{language}/lessons/{slug}", pages::lesson);

        routes.post("/api/formula", FormulaEndpoint::post);
        routes.post("/api/derivative", DerivativeEndpoint::post);
        routes.post("/api/step-sweep", StepSweepEndpoint::post);
        routes.post("/api/gradient", GradientEndpoint::post);
        routes.post("/api/partials", PartialsEndpoint::post);
        routes.post("/api/surface", SurfaceEndpoint::post);
        routes.post("/api/slices", SlicesEndpoint::post);
        routes.post("/api/field", FieldEndpoint::post);
        routes.post("/api/descent", DescentEndpoint::post);
        routes.post("/api/neuron", NeuronEndpoint::post);
        routes.post("/api/network", NetworkEndpoint::post);
        routes.post("/api/cost", CostEndpoint::post);
    }
}
