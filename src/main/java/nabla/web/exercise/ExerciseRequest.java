package nabla.web.exercise;

import io.javalin.http.Context;
import nabla.grading.Exercises;
import nabla.grading.LoadedExercise;
import nabla.grading.RequestedVariant;
import nabla.grading.SentAnswer;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;

/** The parameters of a request about an exercise: a variant, and an answer to it. */
final class ExerciseRequest {
    private static final int LONGEST_ANSWER = 8 * 1024;

    private ExerciseRequest() {}

    static RequestedVariant variant(Exercises exercises, Context context, Long seed) {
        String id = context.pathParam("id");
        LoadedExercise loaded = exercises.find(id).orElseThrow(() -> Complaint.NO_SUCH_EXERCISE.about(null, id));
        long checked = Check.seed(seed);
        return new RequestedVariant(exercises, loaded, checked, loaded.variant(checked));
    }

    static SentAnswer answer(Object answer) {
        SentAnswer sent = SentAnswer.of(Body.required("answer", answer));
        int length = sent.json().length();
        if (length > LONGEST_ANSWER) {
            throw Complaint.ANSWER_TOO_LONG.about("answer", LONGEST_ANSWER, length);
        }
        return sent;
    }
}
