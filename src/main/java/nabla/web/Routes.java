package nabla.web;

import io.javalin.config.RoutesConfig;
import nabla.book.Language;

/** The site map. */
final class Routes {
    private Routes() {}

    static void declare(RoutesConfig routes, Pages pages, Search search, Desk desk, Health health) {
        routes.before(Headers::protect);
        routes.before(SameOrigin::check);

        routes.get("/", pages::home);
        routes.get("/{language}", pages::contents);
        routes.get("/{language}/lessons/{slug}", pages::lesson);
        routes.get("/{language}/glossary", pages::glossary);
        routes.get("/api/progress", desk.progress()::get);
        routes.get("/{language}/progress", pages::progress);
        routes.get("/api/search", search::get);
        routes.get("/{language}/search", pages::search);
        for (Language language : Language.values()) {
            routes.get("/" + language.code() + "/{page}", pages::page);
        }

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

        routes.get("/api/exercises/{id}", desk.question()::get);
        routes.post("/api/exercises/{id}/preview", desk.preview()::post);
        routes.post("/api/exercises/{id}/attempts", desk.attempts()::post);
        routes.post("/api/exercises/{id}/hints", desk.hints()::next);
        routes.post("/api/exercises/{id}/solution", desk.hints()::solution);
        routes.post("/api/recovery", desk.recovery()::make);
        routes.post("/api/recovery/use", desk.recovery()::use);
        routes.get("/api/my-data", desk.myData()::get);
        routes.delete("/api/my-data", desk.myData()::delete);

        routes.get("/healthz", health::get);
    }
}
