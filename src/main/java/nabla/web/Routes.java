package nabla.web;

import io.javalin.config.RoutesConfig;
import nabla.book.Language;

/** The site map. */
final class Routes {
    private Routes() {}

    static void declare(
            RoutesConfig routes,
            SameOrigin sameOrigin,
            Pages pages,
            Search search,
            Desk desk,
            Figures figures,
            Health health,
            MetricsEndpoint metrics) {
        routes.before(sameOrigin::check);
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

        routes.post("/api/formula", figures.answering(FormulaEndpoint.Request.class, FormulaEndpoint::plan));
        routes.post("/api/derivative", figures.answering(DerivativeEndpoint.Request.class, DerivativeEndpoint::plan));
        routes.post("/api/step-sweep", figures.answering(StepSweepEndpoint.Request.class, StepSweepEndpoint::plan));
        routes.post("/api/gradient", figures.answering(GradientEndpoint.Request.class, GradientEndpoint::plan));
        routes.post("/api/partials", figures.answering(PartialsEndpoint.Request.class, PartialsEndpoint::plan));
        routes.post("/api/surface", figures.answering(SurfaceEndpoint.Request.class, SurfaceEndpoint::plan));
        routes.post("/api/slices", figures.answering(SlicesEndpoint.Request.class, SlicesEndpoint::plan));
        routes.post("/api/field", figures.answering(FieldEndpoint.Request.class, FieldEndpoint::plan));
        routes.post("/api/descent", figures.answering(DescentEndpoint.Request.class, DescentEndpoint::plan));
        routes.post("/api/neuron", figures.answering(NeuronEndpoint.Request.class, NeuronEndpoint::plan));
        routes.post("/api/network", figures.answering(NetworkEndpoint.Request.class, NetworkEndpoint::plan));
        routes.post("/api/cost", figures.answering(CostEndpoint.Request.class, CostEndpoint::plan));

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
