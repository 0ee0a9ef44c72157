package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import nabla.classroom.Visitor;
import nabla.store.Help;

/** {@code POST /api/exercises/{id}/hints} shows one more hint, {@code …/solution} all of it; both are recorded. */
record HintsEndpoint(Exercises exercises, Help help, Visitors visitors) {

    record Request(Long seed) {}

    record Answer(List<String> hints, boolean hintAvailable) {}

    record Solution(String solution, String answer, String state) {}

    void next(Context context) {
        Asked asked = asked(context);
        Visitor visitor = visitors.of(context);
        int shown = help.nextHint(visitor, asked.id(), asked.seed(), asked.countOfHints());
        visitors.remember(context, visitor);
        context.json(new Answer(asked.hints(shown, Languages.chosen(context)), shown < asked.countOfHints()));
    }

    /** Whoever asks before they have solved it gives it up. */
    void solution(Context context) {
        Asked asked = asked(context);
        Visitor visitor = visitors.of(context);
        String state =
                Shown.state(help.showSolution(visitor, asked.id(), asked.seed()).progress());
        visitors.remember(context, visitor);
        context.json(new Solution(
                asked.solution(Languages.chosen(context)), asked.variant().answerLatex(), state));
    }

    private Asked asked(Context context) {
        return ExerciseRequest.variant(
                exercises, context, Body.read(context, Request.class).seed());
    }
}
