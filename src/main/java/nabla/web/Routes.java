package nabla.web;

import io.javalin.config.RoutesConfig;
import nabla.book.Language;
import nabla.web.exercise.ExerciseEndpoints;
import nabla.web.figure.CostEndpoint;
import nabla.web.figure.DerivativeEndpoint;
import nabla.web.figure.DescentEndpoint;
import nabla.web.figure.FieldEndpoint;
import nabla.web.figure.Figures;
import nabla.web.figure.FormulaEndpoint;
import nabla.web.figure.GradientEndpoint;
import nabla.web.figure.GraphEndpoint;
import nabla.web.figure.PartialsEndpoint;
import nabla.web.figure.QuadraticEndpoint;
import nabla.web.figure.SlicesEndpoint;
import nabla.web.figure.StepSweepEndpoint;
import nabla.web.figure.SurfaceEndpoint;
import nabla.web.figure.network.DigitsEndpoint;
import nabla.web.figure.network.DigitsReadEndpoint;
import nabla.web.figure.network.LayersEndpoint;
import nabla.web.figure.network.NetworkEndpoint;
import nabla.web.figure.network.NeuronEndpoint;
import nabla.web.http.Representation;
import nabla.web.monitoring.Health;
import nabla.web.monitoring.MetricsEndpoint;

/** The site map. */
final class Routes {
    private static final String LESSON = "/lessons/{slug}";
    private static final String PAGE = "/{page}";

    /** One figure each, for pages of others. */
    static final String FRAMES = "/embed";

    private Routes() {}

    /** That of a page of the book, after the language. */
    static String of(String path) {
        return switch (path) {
            case BookPages.CONTENTS, BookPages.GLOSSARY, BookPages.PROGRESS -> path;
            default -> path.startsWith("/lessons/") ? LESSON : PAGE;
        };
    }

    static void declare(
            RoutesConfig routes,
            SameOrigin sameOrigin,
            Pages pages,
            Search search,
            Crawlers crawlers,
            ExerciseEndpoints endpoints,
            Figures figures,
            Health health,
            MetricsEndpoint metrics) {
        routes.before(sameOrigin::check);
        routes.after(Representation::complete);

        routes.get("/", pages::home);
        for (Language language : Language.values()) {
            String home = "/" + language.code();
            routes.get(home, pages::contents);
            routes.get(home + LESSON, pages::lesson);
            routes.get(home + BookPages.GLOSSARY, pages::glossary);
            routes.get(home + BookPages.PROGRESS, pages::progress);
            routes.get(home + "/search", pages::search);
            routes.get(home + PAGE, pages::page);
            routes.get(FRAMES + home + "/{figure}", pages::frame);
        }
        routes.get("/robots.txt", crawlers::robots);
        routes.get("/sitemap.xml", crawlers::sitemap);
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
        routes.post("/api/layers", figures.answering(LayersEndpoint.Request.class, LayersEndpoint::plan));
        routes.post("/api/quadratic", figures.answering(QuadraticEndpoint.Request.class, QuadraticEndpoint::plan));
        routes.post("/api/digits", figures.telling(DigitsEndpoint.Request.class, DigitsEndpoint::plan));
        routes.post("/api/digits/read", figures.answering(DigitsReadEndpoint.Request.class, DigitsReadEndpoint::plan));
        routes.post("/api/graph", figures.answering(GraphEndpoint.Request.class, GraphEndpoint::plan));
        routes.post("/api/cost", figures.answering(CostEndpoint.Request.class, CostEndpoint::plan));

        routes.get("/api/progress", endpoints.progress()::get);
        routes.get("/api/exercises/{id}", endpoints.question()::get);
        routes.post("/api/exercises/{id}/preview", endpoints.preview()::post);
        routes.post("/api/exercises/{id}/attempts", endpoints.attempts()::post);
        routes.post("/api/exercises/{id}/hints", endpoints.hints()::next);
        routes.post("/api/exercises/{id}/solution", endpoints.hints()::solution);
        routes.post("/api/recovery", endpoints.recovery()::make);
        routes.post("/api/recovery/use", endpoints.recovery()::use);
        routes.post("/api/sign-out-others", endpoints.recovery()::signOutOthers);
        routes.get("/api/my-data", endpoints.myData()::get);
        routes.delete("/api/my-data", endpoints.myData()::delete);

        routes.get("/healthz", health::get);
        routes.get("/metrics", metrics::get);
    }
}
