package nabla.web;

import io.javalin.config.RoutesConfig;
import nabla.book.Language;

/** The site map. */
final class Routes {
    private Routes() {}

    static void declare(RoutesConfig routes, Pages pages, Search search, Desk desk, Health health) {
        routes.before(SameOrigin::check);
        routes.after(Representation::complete);

        routes.get("/", pages::home);
        for (Language language : Language.values()) {
            String home = "/" + language.code();
            routes.get(home, pages::contents);
            routes.get(home + "/lessons/{slug}", pages::lesson);
            routes.get(home + "/glossary", pages::glossary);
            routes.get(home + "/progress", pages::progress);
            routes.get(home + "/search", pages::search);
            routes.get(home + "/{page}", pages::page);
        }
        routes.get("/api/search", search::get);

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

        routes.get("/api/progress", desk.progress()::get);
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
