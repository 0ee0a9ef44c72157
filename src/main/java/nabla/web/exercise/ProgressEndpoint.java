package nabla.web.exercise;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nabla.classroom.Progress;
import nabla.classroom.Progress.State;
import nabla.grading.Exercises;
import nabla.store.Standings;
import nabla.web.http.Check;
import nabla.web.http.LearnerCookies;
import nabla.web.http.PrintedNumbers;

/** {@code GET /api/progress}: where the reader stands with every exercise and lesson of the book. */
public record ProgressEndpoint(Exercises exercises, Standings standings, LearnerCookies cookies) {

    public record Answer(List<ExerciseAnswer> exercises, List<LessonAnswer> lessons) {}

    record ExerciseAnswer(String id, String lesson, int points, int of, String state, int attempts) {
        static ExerciseAnswer of(String id, String lesson, Progress progress) {
            return new ExerciseAnswer(
                    id, lesson, progress.points(), progress.of(), PrintedNumbers.state(progress), progress.attempts());
        }

        boolean isSolved() {
            return state.equals(Check.lowerCase(State.SOLVED));
        }
    }

    record LessonAnswer(String lesson, long solved, int exercises) {
        static LessonAnswer of(String lesson, List<ExerciseAnswer> exercises) {
            long solved = exercises.stream().filter(ExerciseAnswer::isSolved).count();
            return new LessonAnswer(lesson, solved, exercises.size());
        }
    }

    public void get(Context context) {
        Map<String, Progress> progress = of(context);
        List<ExerciseAnswer> answers = exercises.all().stream()
                .map(loaded -> loaded.source())
                .map(source -> ExerciseAnswer.of(
                        source.id(), source.lesson(), progress.getOrDefault(source.id(), Progress.NONE)))
                .toList();
        List<LessonAnswer> lessons = answers.stream()
                .collect(Collectors.groupingBy(ExerciseAnswer::lesson, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(lesson -> LessonAnswer.of(lesson.getKey(), lesson.getValue()))
                .toList();
        context.header(Header.CACHE_CONTROL, "private, no-cache");
        context.json(new Answer(answers, lessons));
    }

    /** By the ids of the exercises; nothing for whoever has not begun. */
    Map<String, Progress> of(Context context) {
        return cookies.known(context).map(standings::all).orElseGet(Map::of);
    }
}
