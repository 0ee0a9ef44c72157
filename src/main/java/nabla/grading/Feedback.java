package nabla.grading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.book.ExerciseText;
import nabla.book.Language;
import nabla.exercise.question.Verdict;
import nabla.exercise.question.Verdict.Diagnosis;
import nabla.exercise.question.Verdict.Invalid;
import nabla.exercise.question.Verdict.Scored;

/** Feedback on an answer, as HTML: by the grader, or by the author where the grader leaves it to them. */
public final class Feedback {
    private static final Pattern BY_AUTHOR = Pattern.compile("(mistake|option)-(\\d+)");

    private Feedback() {}

    public static String html(RequestedVariant requested, Verdict verdict, Language language) {
        if (verdict instanceof Invalid invalid) {
            return requested.exercises().html(invalid.message(), language);
        }
        Diagnosis diagnosis = ((Scored) verdict).diagnosis();
        return diagnosis.feedback() != null
                ? requested.exercises().html(diagnosis.feedback(), language)
                : byAuthor(requested, diagnosis.code(), language);
    }

    /** Null if the author has taken back what the verdict refers to. */
    private static String byAuthor(RequestedVariant requested, String code, Language language) {
        Matcher matcher = BY_AUTHOR.matcher(code);
        ExerciseText text = requested.loaded().source().in(language);
        if (!matcher.matches()) {
            return null;
        }
        List<String> templates = matcher.group(1).equals("mistake") ? text.mistakes() : text.whys();
        int place = Integer.parseInt(matcher.group(2)) - 1;
        return place < templates.size()
                ? requested.exercises().html(requested.variant(), templates.get(place), false, language)
                : null;
    }
}
