package nabla.web.exercise;

import io.javalin.http.Context;
import java.util.List;
import nabla.book.Language;
import nabla.exercise.question.Reading;
import nabla.exercise.question.Verdict.Invalid;
import nabla.grading.Exercises;
import nabla.grading.RequestedVariant;
import nabla.web.http.Body;
import nabla.web.http.ErrorAnswer;
import nabla.web.http.Languages;
import nabla.web.http.Limits;

/** {@code POST /api/exercises/{id}/preview}: how an answer is read, before it is sent; nothing is stored or graded. */
public record PreviewEndpoint(Exercises exercises, Limits limits) {

    public record Request(Long seed, Object answer) {}

    public record Answer(List<ReadingAnswer> readings, ErrorAnswer.Detail error) {}

    record ReadingAnswer(String field, String latex, String text) {}

    public void post(Context context) {
        limits.question(context);
        Request request = Body.read(context, Request.class);
        RequestedVariant requested = ExerciseRequest.variant(exercises, context, request.seed());
        Reading reading = requested
                .variant()
                .read(ExerciseRequest.answer(request.answer()).value());
        context.json(new Answer(
                reading.parts().stream()
                        .map(part -> new ReadingAnswer(part.field(), part.latex(), part.text()))
                        .toList(),
                error(reading.problem(), Languages.chosen(context))));
    }

    private ErrorAnswer.Detail error(Invalid problem, Language language) {
        return problem == null
                ? null
                : new ErrorAnswer.Detail(
                        "invalid",
                        exercises.text(problem.message(), language),
                        problem.field(),
                        problem.position() < 0 ? null : problem.position());
    }
}
