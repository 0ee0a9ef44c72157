package nabla.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nabla.formula.FormulaError;
import nabla.numeric.InputError;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;
import nabla.web.http.Complaint;
import nabla.web.http.ErrorAnswer;
import nabla.web.http.FieldError;
import nabla.web.http.FieldName;
import nabla.web.http.Languages;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.RequestError;
import nabla.web.monitoring.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table that maps what goes wrong to an answer: JSON under /api, a page elsewhere. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int UNPROCESSABLE = HttpStatus.UNPROCESSABLE_CONTENT.getCode();

    private final Pages pages;
    private final Metrics metrics;

    private Failures(Pages pages, Metrics metrics) {
        this.pages = pages;
        this.metrics = metrics;
    }

    static void declare(RoutesConfig routes, Pages pages, Metrics metrics) {
        Failures failures = new Failures(pages, metrics);
        routes.exception(RequestError.class, failures::problem);
        routes.exception(FieldError.class, failures::formula);
        routes.exception(
                FormulaError.class, (error, context) -> failures.formula(new FieldError("function", error), context));
        routes.exception(InputError.class, failures::input);
        routes.exception(StorageError.class, failures::notStored);
        routes.exception(HttpResponseException.class, failures::http);
        routes.exception(Exception.class, failures::ourFault);
    }

    private void problem(RequestError problem, Context context) {
        if (context.path().startsWith("/api/")) {
            refuse(context, problem.status(), problem.answer(Languages.ofApi(context)));
        } else {
            metrics.refused(problem.code());
            pages.error(context, problem.status());
        }
    }

    private void formula(FieldError error, Context context) {
        refuse(context, UNPROCESSABLE, error.answer(Languages.ofApi(context)));
    }

    private void input(InputError error, Context context) {
        Locale locale = Languages.ofApi(context);
        String message = error.message(new FieldName(error.path()).in(locale), locale);
        refuse(context, UNPROCESSABLE, ErrorAnswer.of("input", message, error.path(), null));
    }

    private void refuse(Context context, int status, ErrorAnswer answer) {
        metrics.refused(answer.error().code());
        context.status(status).json(answer);
    }

    /** What the router refuses. */
    private void http(HttpResponseException refused, Context context) {
        if (refused.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
            wrongMethod(refused, context);
        } else {
            problem(Complaint.ofStatus(refused.getStatus()).about(null), context);
        }
    }

    private void wrongMethod(HttpResponseException refused, Context context) {
        Set<String> allowed = new TreeSet<>(Set.of(HandlerType.OPTIONS.name()));
        refused.getDetails().values().forEach(methods -> allowed.addAll(List.of(methods.split(", "))));
        if (allowed.contains(HandlerType.GET.name())) {
            allowed.add(HandlerType.HEAD.name());
        }
        context.header(Header.ALLOW, String.join(", ", allowed));
        if (context.method() == HandlerType.OPTIONS) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            problem(
                    Complaint.WRONG_METHOD.about(
                            null, PrintedNumbers.inShort(context.method().name())),
                    context);
        }
    }

    private void notStored(StorageError error, Context context) {
        if (error.reason() == Reason.OTHER) {
            ourFault(error, context);
            return;
        }
        LOG.error("{} {} was not stored: {}", context.method(), context.path(), error.getMessage());
        Complaint complaint =
                switch (error.reason()) {
                    case FULL -> Complaint.DISK_FULL;
                    case READ_ONLY -> Complaint.DISK_READ_ONLY;
                    case AWAY -> Complaint.NO_DATABASE;
                    case BUSY -> Complaint.DATABASE_BUSY;
                    case DAMAGED -> Complaint.DAMAGED;
                    case GONE -> Complaint.GONE;
                    case OTHER -> Complaint.OUR_FAULT;
                };
        problem(complaint.about(null), context);
    }

    /** No memory, or no stack: what is said about it is made below the routes. */
    static void error(HttpServletResponse response, Error error) {
        LOG.error("a request failed", error);
        try {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer", gone);
        }
    }

    private void ourFault(Exception exception, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), exception);
        problem(Complaint.OUR_FAULT.about(null), context);
    }
}
