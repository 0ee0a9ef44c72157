package nabla.web;

import io.javalin.http.Context;

/** What a request about an exercise names: a variant, and an answer to it. */
final class ExerciseRequest {
    private static final int LONGEST_ANSWER = 8 * 1024;

    private ExerciseRequest() {}

    static Asked variant(Exercises exercises, Context context, Long seed) {
        String id = context.pathParam("id");
        Posed posed = exercises.find(id).orElseThrow(() -> Complaint.NO_SUCH_EXERCISE.about(null, id));
        long checked = Check.seed(seed);
        return new Asked(exercises, posed, checked, posed.variant(checked));
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
