package nabla.web.exercise;

import io.javalin.http.Context;
import java.util.List;
import nabla.classroom.Visitor;
import nabla.grading.Exercises;
import nabla.grading.RequestedVariant;
import nabla.store.Help;
import nabla.web.http.Body;
import nabla.web.http.Languages;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.http.PrintedNumbers;

/** {@code POST /api/exercises/{id}/hints} shows one more hint, {@code …/solution} all of it; both are recorded. */
public record HintsEndpoint(Exercises exercises, Help help, LearnerCookies cookies, Limits limits) {

    public record Request(Long seed) {}

    public record Answer(List<String> hints, boolean hintAvailable) {}

    public record Solution(String solution, String answer, String state) {}

    public void next(Context context) {
        RequestedVariant requested = requested(context);
        Visitor visitor = cookies.of(context);
        int shown = help.nextHint(visitor, requested.id(), requested.seed(), requested.countOfHints());
        cookies.remember(context, visitor);
        context.json(new Answer(requested.hints(shown, Languages.chosen(context)), shown < requested.countOfHints()));
    }

    /** Whoever asks before they have solved it gives it up. */
    public void solution(Context context) {
        RequestedVariant requested = requested(context);
        Visitor visitor = cookies.of(context);
        String state = PrintedNumbers.state(
                help.showSolution(visitor, requested.id(), requested.seed()).progress());
        cookies.remember(context, visitor);
        context.json(new Solution(
                requested.solution(Languages.chosen(context)),
                requested.variant().answerLatex(),
                state));
    }

    private RequestedVariant requested(Context context) {
        limits.question(context);
        return ExerciseRequest.variant(
                exercises, context, Body.read(context, Request.class).seed());
    }
}
