package nabla.web;

import io.javalin.config.RoutesConfig;
import nabla.book.Language;

/** The site map. */
final class Routes {
    private Routes() {}

    static void declare(
            RoutesConfig routes, Pages pages, Search search, Desk desk, Health health, MetricsEndpoint metrics) {
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

        routes.post("/api/formula", Figures.answering(FormulaEndpoint.Request.class, FormulaEndpoint::plan));
        routes.post("/api/derivative", Figures.answering(DerivativeEndpoint.Request.class, DerivativeEndpoint::plan));
        routes.post("/api/step-sweep", Figures.answering(StepSweepEndpoint.Request.class, StepSweepEndpoint::plan));
        routes.post("/api/gradient", Figures.answering(GradientEndpoint.Request.class, GradientEndpoint::plan));
        routes.post("/api/partials", Figures.answering(PartialsEndpoint.Request.class, PartialsEndpoint::plan));
        routes.post("/api/surface", Figures.answering(SurfaceEndpoint.Request.class, SurfaceEndpoint::plan));
        routes.post("/api/slices", Figures.answering(SlicesEndpoint.Request.class, SlicesEndpoint::plan));
        routes.post("/api/field", Figures.answering(FieldEndpoint.Request.class, FieldEndpoint::plan));
        routes.post("/api/descent", Figures.answering(DescentEndpoint.Request.class, DescentEndpoint::plan));
        routes.post("/api/neuron", Figures.answering(NeuronEndpoint.Request.class, NeuronEndpoint::plan));
        routes.post("/api/network", Figures.answering(NetworkEndpoint.Request.class, NetworkEndpoint::plan));
        routes.post("/api/cost", Figures.answering(CostEndpoint.Request.class, CostEndpoint::plan));

        routes.get("/api/progress", desk.progress()::get);
        routes.get("/api/exercises/{id}", desk.question()::get);
        routes.post("/api/exercises/{id}/preview", desk.preview()::post);
        routes.post("/api/exercises/{id}/attempts", desk.attempts()::post);
        routes.post("/api/exercises/{id}/hints", desk.hints()::next);
        routes.post("/api/exercises/{id}/solution", desk.hints()::solution);
        routes.post("/api/recovery", desk.recovery()::make);
        routes.post("/api/recovery/use", desk.recovery()::use);
        routes.post("/api/sign-out-others", desk.recovery()::signOutOthers);
        routes.get("/api/my-data", desk.myData()::get);
        routes.delete("/api/my-data", desk.myData()::delete);

        routes.get("/healthz", health::get);
        routes.get("/metrics", metrics::get);
    }
}
